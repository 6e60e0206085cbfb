/** Reminders as JSON. It holds no rule. Begin with {@link vn.giaouoc.app.reminder.door.ReminderApi}. */
@NullMarked
package vn.giaouoc.app.reminder.door;

import org.jspecify.annotations.NullMarked;
