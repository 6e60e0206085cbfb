package vn.giaouoc.app.report.opening;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What an opening came to; opening again adds what is missing and says so.
 *
 * @param owing grassroots unions that owe, {@code exempt} those that do not
 * @param superiors consolidated reports that are owed above them
 * @param added how many of all these were not there before
 */
@Serdeable
public record OpenedReporting(int owing, int exempt, int superiors, int added) {}
