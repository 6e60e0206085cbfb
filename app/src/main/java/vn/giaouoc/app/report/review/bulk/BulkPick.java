package vn.giaouoc.app.report.review.bulk;

import io.micronaut.serde.annotation.Serdeable;

/** One submission to be approved, as the preview showed it. */
@Serdeable
public record BulkPick(String reportId, int number) {}
