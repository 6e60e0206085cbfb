/**
 * Opening the reporting of a year, as the province does. Knows the opening of app.report. Begin with
 * {@link vn.giaouoc.ui.report.opening.OpeningButton}.
 */
@NullMarked
package vn.giaouoc.ui.report.opening;

import org.jspecify.annotations.NullMarked;
