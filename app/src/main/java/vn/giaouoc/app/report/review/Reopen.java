package vn.giaouoc.app.report.review;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Open an approved report again.
 *
 * @param sections what is to be mended; null or empty for all of it
 */
@Serdeable
public record Reopen(
        @Nullable String reason,
        @Nullable LocalDate againDueOn,
        @Nullable List<String> sections) {}
