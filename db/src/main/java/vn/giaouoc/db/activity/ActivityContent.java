package vn.giaouoc.db.activity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write of something that happened, as far as it can be mended.
 *
 * @param on the day it happened; the year it belongs to follows from it
 * @param facts by key, as the kind names them: numbers as digits, days as 2026-11-05, choices by code, yes as "yes"
 */
@Serdeable
public record ActivityContent(
        LocalDate on,
        String title,
        Map<String, String> facts,
        @Nullable String note) {

    /** Without facts where a text in JSON left them out. */
    public ActivityContent {
        facts = facts == null ? Map.of() : facts;
    }
}
