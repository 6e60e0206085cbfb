/**
 * The book of rules of reminders, on the real engine and a real SMTP server. Begin with
 * {@link vn.giaouoc.app.reminder.ReminderRunTest}.
 */
@NullMarked
package vn.giaouoc.app.reminder;

import org.jspecify.annotations.NullMarked;
