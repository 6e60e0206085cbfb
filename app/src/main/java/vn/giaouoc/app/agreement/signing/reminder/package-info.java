/**
 * Reminding parties that have not signed (đôn đốc): at most one a day and three in all for each. Nothing is sent by itself:
 * a reminder is words the chair passes on, so missed ones never pile up. Begin with
 * {@link vn.giaouoc.app.agreement.signing.reminder.ReminderService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.signing.reminder;

import org.jspecify.annotations.NullMarked;
