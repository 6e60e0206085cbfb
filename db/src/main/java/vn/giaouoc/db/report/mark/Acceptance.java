package vn.giaouoc.db.report.mark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A soft warning taken knowingly.
 *
 * @param figures the values it was taken at, "A01=50;A02=60": other figures want it taken anew
 * @param acceptedBy the person, null for the portal itself
 */
public record Acceptance(
        long reportId,
        String checkCode,
        String figures,
        String reason,
        @Nullable Long acceptedBy,
        Instant acceptedAt) {}
