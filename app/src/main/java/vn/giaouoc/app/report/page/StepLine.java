package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move of the report's life.
 *
 * @param verb what was done: "nộp", "trả lại"
 * @param state where it stood afterwards, as people read it
 */
@Serdeable
public record StepLine(
        Instant at,
        String verb,
        String state,
        int number,
        @Nullable String by,
        @Nullable String title,
        @Nullable String reason) {}
