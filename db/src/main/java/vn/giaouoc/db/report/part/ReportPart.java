package vn.giaouoc.db.report.part;

/**
 * One submission that went into a superior's.
 *
 * @param partId the report
 * @param partNumber which of its submissions
 */
public record ReportPart(long partId, int partNumber) {}
