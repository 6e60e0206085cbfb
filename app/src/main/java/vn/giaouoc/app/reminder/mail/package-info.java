/**
 * Letters: to whom, what they say, and an SMTP server that carries them. It knows reminders that were made and nothing of what
 * is due. Begin with {@link vn.giaouoc.app.reminder.mail.MailRun}.
 */
@NullMarked
package vn.giaouoc.app.reminder.mail;

import org.jspecify.annotations.NullMarked;
