/**
 * Reminders that were made, and who wants them by mail. It knows offices and persons by their tables, never what is due.
 * Begin with {@link vn.giaouoc.db.reminder.ReminderNotice}.
 */
@NullMarked
package vn.giaouoc.db.reminder;

import org.jspecify.annotations.NullMarked;
