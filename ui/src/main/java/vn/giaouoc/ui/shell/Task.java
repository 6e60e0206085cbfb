package vn.giaouoc.ui.shell;

/**
 * One thing on the home page: what is to be done now and the one button that does it.
 *
 * @param urgency larger is more urgent: 100 overdue, 50 to do, 0 going well
 * @param title what it is, one short sentence
 * @param detail figures or a date, one sentence
 * @param action the button's words, such as "Mở danh sách"
 * @param path where the button leads
 */
public record Task(int urgency, String title, String detail, String action, String path) {}
