package vn.giaouoc.app.reminder.mail;

/** One letter, plain text. */
record Letter(String to, String subject, String text) {}
