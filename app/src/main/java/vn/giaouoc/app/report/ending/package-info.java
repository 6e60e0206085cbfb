/**
 * Who owes nothing after all: exemptions by the province, units that end or go on in others, and their closing reports.
 * Begin with {@link vn.giaouoc.app.report.ending.Exemptions}.
 */
@NullMarked
package vn.giaouoc.app.report.ending;

import org.jspecify.annotations.NullMarked;
