package vn.giaouoc.db.report.value;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param derived what the portal worked out when it last wrote it down: at the override, at the submission
 * @param typed what a person typed, null where nobody did
 * @param text words, null for figures
 * @param reason why a worked-out figure was overridden
 * @param changedBy the person, null for the portal itself
 * @param revision counts the changes of this cell by people, from 1; 0 while nobody has
 */
public record ReportValue(
        long reportId,
        String cell,
        @Nullable BigDecimal derived,
        @Nullable BigDecimal typed,
        @Nullable String text,
        @Nullable String reason,
        @Nullable Long changedBy,
        Instant changedAt,
        int revision) {

    /** What a reader sees: typed where somebody typed, else worked out. */
    public @Nullable BigDecimal shown() {
        return typed == null ? derived : typed;
    }

    /** The same with what the portal works out now. */
    public ReportValue deriving(@Nullable BigDecimal now) {
        return new ReportValue(reportId, cell, now, typed, text, reason, changedBy, changedAt, revision);
    }
}
