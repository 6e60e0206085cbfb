/**
 * What ends the work on a report: submitting it, taking it back, the stamped copy beside it, what happened to it so far.
 * Begin with {@link vn.giaouoc.ui.report.submit.SubmitBar}.
 */
@NullMarked
package vn.giaouoc.ui.report.submit;

import org.jspecify.annotations.NullMarked;
