package vn.giaouoc.app.activity.kind;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Text at the door: NFC, nothing invisible, no longer than its column. */
public final class Words {

    private Words() {}

    /** One line, null when nothing was typed. */
    public static @Nullable String line(@Nullable String typed, int most, String label, String field) {
        return typed == null ? null : fit(clean(typed).replaceAll("[\\s\\p{Zs}]+", " "), most, label, field);
    }

    /** Several lines, null when nothing was typed. */
    public static @Nullable String text(@Nullable String typed, int most, String label, String field) {
        return typed == null ? null : fit(clean(typed), most, label, field);
    }

    /** What stands there, or a refusal that it is missing. */
    public static String required(@Nullable String clean, String label, String field) {
        if (clean == null) {
            throw Refusal.invalid("EMPTY", "Anh/chị ghi «" + label + "».").with("field", field);
        }
        return clean;
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replaceAll("[\\p{Cf}\\p{Cs}]", "");
    }

    private static @Nullable String fit(String text, int most, String label, String field) {
        var stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw Refusal.invalid("TOO_LONG", "Ô «%s» dài quá %d chữ. Anh/chị rút gọn lại.".formatted(label, most))
                    .with("field", field);
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
