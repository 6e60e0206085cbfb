/** What reminders are told of reports. */
@NullMarked
package vn.giaouoc.app.report.due;

import org.jspecify.annotations.NullMarked;
