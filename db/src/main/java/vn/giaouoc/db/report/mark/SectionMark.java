package vn.giaouoc.db.report.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's word on one section.
 *
 * @param reason what is to be mended, for a returned one
 * @param markedBy the person, null for the portal itself
 */
public record SectionMark(
        long reportId,
        String section,
        SectionState state,
        @Nullable String reason,
        @Nullable Long markedBy,
        Instant markedAt) {

    /** Returned without saying why. */
    public boolean silent() {
        return state == SectionState.RETURNED && (reason == null || reason.isBlank());
    }
}
