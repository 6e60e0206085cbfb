/**
 * Which submissions a superior's submission was made of, and which reports lie right below which. It decides nothing. Begin
 * with {@link vn.giaouoc.db.report.part.ReportParts}.
 */
@NullMarked
package vn.giaouoc.db.report.part;

import org.jspecify.annotations.NullMarked;
