package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How results are reported: the plan's words, the way up, and the yearly deadline when the plan names one. */
@Serdeable
public record Reporting(
        @Nullable Deadline deadline,
        String text,
        List<String> chain,
        @Nullable String note) {

    /**
     * A day of every year.
     *
     * @param inclusive false for "trước ngày": the last day is the one before
     */
    @Serdeable
    public record Deadline(int day, int month, boolean inclusive) {}
}
