/** What is due on the screen, without a browser. Begin with {@link vn.giaouoc.ui.reminder.ReminderViewsTest}. */
@NullMarked
package vn.giaouoc.ui.reminder;

import org.jspecify.annotations.NullMarked;
