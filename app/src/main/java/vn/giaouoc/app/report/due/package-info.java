/**
 * Says of reports what reminders need to know: who owes which one by when. It knows reports and the words of reminders. Begin
 * with {@link vn.giaouoc.app.report.due.ReportDues}.
 */
@NullMarked
package vn.giaouoc.app.report.due;

import org.jspecify.annotations.NullMarked;
