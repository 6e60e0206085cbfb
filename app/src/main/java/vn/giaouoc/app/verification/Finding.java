package vn.giaouoc.app.verification;

import java.util.List;

/**
 * What the public page shows of a code or a file. No personal data: names masked, units in full (trade: 4.3).
 *
 * @param title the answer in a few words
 * @param words one sentence that says what it means
 */
public record Finding(Mood mood, String title, String words, List<Line> lines) {

    /** How the answer looks: a word, a mark and a colour. */
    public enum Mood {
        VALID("valid", "✓"),
        /** Genuine, but no longer what it was: withdrawn, cancelled, replaced. */
        PAST("past", "↩"),
        ALTERED("altered", "✕"),
        UNKNOWN("unknown", "?");

        private final String style;
        private final String mark;

        Mood(String style, String mark) {
            this.style = style;
            this.mark = mark;
        }

        String style() {
            return style;
        }

        String mark() {
            return mark;
        }
    }

    /** One fact. */
    public record Line(String term, String value) {}
}
