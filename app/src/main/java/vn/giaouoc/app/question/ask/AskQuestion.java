package vn.giaouoc.app.question.ask;

import org.jspecify.annotations.Nullable;

/**
 * A union asks.
 *
 * @param title one line, 5 to 200 letters
 * @param text 5 to 4,000 letters
 * @param reportId the report it is about, with the line's code in {@code cell}; null when asked freely
 */
public record AskQuestion(
        long organisationId,
        String title,
        String text,
        @Nullable Long reportId,
        @Nullable String cell) {

    /** Asked freely. */
    public static AskQuestion freely(long organisationId, String title, String text) {
        return new AskQuestion(organisationId, title, text, null, null);
    }
}
