/**
 * Reminders (trade: BD-37, BD-40): who is told, when, how often, in the portal and by mail. What is due it asks of
 * {@link vn.giaouoc.app.reminder.due.DueSource} beans and never of a feature. Begin with
 * {@link vn.giaouoc.app.reminder.ReminderRun}.
 */
@NullMarked
package vn.giaouoc.app.reminder;

import org.jspecify.annotations.NullMarked;
