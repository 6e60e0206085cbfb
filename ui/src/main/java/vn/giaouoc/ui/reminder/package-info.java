/**
 * What is due on the screen: on the home page of who owes it, for superiors the unions below with words for their group chat,
 * and the choice of mail. It knows the services of reminders only. Begin with {@link vn.giaouoc.ui.reminder.RemindersView}.
 */
@NullMarked
package vn.giaouoc.ui.reminder;

import org.jspecify.annotations.NullMarked;
