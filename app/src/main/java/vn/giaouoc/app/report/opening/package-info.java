/**
 * Opening the reporting of a year: who owes by when, who is exempt and why, and what events of the tree change about it.
 * Begin with {@link vn.giaouoc.app.report.opening.ReportingService}.
 */
@NullMarked
package vn.giaouoc.app.report.opening;

import org.jspecify.annotations.NullMarked;
