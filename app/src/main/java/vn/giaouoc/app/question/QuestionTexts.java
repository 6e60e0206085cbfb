package vn.giaouoc.app.question;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** What people write at the desk, as a value: NFC, paragraphs kept, nothing invisible, neither empty nor endless. */
public final class QuestionTexts {

    public static final int TITLE = 200;
    public static final int TEXT = 4000;
    public static final int FAQ_QUESTION = 500;
    public static final int FAQ_ANSWER = 8000;

    private static final int SHORTEST = 5;

    private QuestionTexts() {}

    /** One line. */
    public static String line(@Nullable String text, String field, String what, int most) {
        return checked(bare(text).replaceAll("\\s+", " ").strip(), field, what, most);
    }

    /** Paragraphs: at most one empty line between two. */
    public static String paragraphs(@Nullable String text, String field, String what, int most) {
        var lines = bare(text)
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        return checked(lines, field, what, most);
    }

    private static String bare(@Nullable String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Zs}]", " ")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", " ");
    }

    private static String checked(String text, String field, String what, int most) {
        int letters = text.codePointCount(0, text.length());
        if (letters < SHORTEST) {
            throw Refusal.invalid("TOO_SHORT", "Anh/chị ghi %s, ít nhất %d chữ cái.".formatted(what, SHORTEST))
                    .with("field", field);
        }
        if (letters > most) {
            throw Refusal.invalid(
                            "TOO_LONG",
                            "Phần %s dài %d chữ cái, tối đa %d. Anh/chị rút gọn lại.".formatted(what, letters, most))
                    .with("field", field);
        }
        return text;
    }
}
