package vn.giaouoc.app.report.review.bulk;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What approving many came to: those approved, and those that were not with the sentence why. */
@Serdeable
public record BulkApproved(List<String> approved, List<NotApproved> refused) {

    /** One that was not approved. */
    @Serdeable
    public record NotApproved(String reportId, String code, String sentence) {}
}
