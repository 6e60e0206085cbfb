package vn.giaouoc.app.report.review.bulk;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One report before it is approved with others.
 *
 * @param number the submission that would be approved
 * @param obstacle why it cannot be; null when it can
 * @param overridden how many worked-out figures were overridden, each with a reason
 * @param warnings how many warnings the unit accepted
 * @param remarks how many remarks stand unsettled
 */
@Serdeable
public record BulkLine(
        String reportId,
        String unitName,
        int number,
        String stateLabel,
        @Nullable String obstacle,
        boolean late,
        int overridden,
        int warnings,
        int remarks) {

    public boolean ready() {
        return obstacle == null;
    }

    /** True where a reviewer had better look before approving. */
    public boolean worthALook() {
        return overridden > 0 || warnings > 0 || remarks > 0;
    }
}
