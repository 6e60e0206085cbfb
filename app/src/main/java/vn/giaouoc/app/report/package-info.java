/**
 * The yearly report of a union and its kin: pre-filled, typed, checked, submitted and frozen. It knows campaigns, organisations
 * and figures by their codes; review, consolidation and papers build on it. Begin with {@link vn.giaouoc.app.report.Reports}
 * to read and {@link vn.giaouoc.app.report.work.ReportService} to write.
 */
@NullMarked
package vn.giaouoc.app.report;

import org.jspecify.annotations.NullMarked;
