package vn.giaouoc.app.member.intake;

/**
 * What was written.
 *
 * @param batchId the batch, 0 when there was nothing new to write
 * @param run what became of each row
 */
public record Written(long batchId, DryRun run) {}
