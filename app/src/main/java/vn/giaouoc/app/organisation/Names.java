package vn.giaouoc.app.organisation;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Names of units at the door: NFC, no stray spaces, no longer than the column, and a short form where none was given. */
public final class Names {

    private static final int SHORT = 60;
    private static final List<Map.Entry<String, String>> ABBREVIATIONS = List.of(
            Map.entry("Công đoàn cơ sở thành viên", "CĐCS TV"),
            Map.entry("Công đoàn cơ sở", "CĐCS"),
            Map.entry("Nghiệp đoàn cơ sở", "NĐCS"),
            Map.entry("Liên đoàn Lao động", "LĐLĐ"),
            Map.entry("Công đoàn", "CĐ"),
            Map.entry("Công ty Trách nhiệm hữu hạn", "Cty TNHH"),
            Map.entry("Công ty Cổ phần", "Cty CP"),
            Map.entry("Công ty", "Cty"),
            Map.entry("Một thành viên", "MTV"),
            Map.entry("Trung học phổ thông", "THPT"),
            Map.entry("Trung học cơ sở", "THCS"),
            Map.entry("Giáo dục nghề nghiệp - Giáo dục thường xuyên", "GDNN-GDTX"),
            Map.entry("Trung tâm Y tế", "TTYT"),
            Map.entry("Ủy ban nhân dân", "UBND"));

    private Names() {}

    /** The text in NFC with single spaces; refused when empty or longer than the column. */
    public static String clean(@Nullable String text, int most, String what) {
        var clean = optional(text, most, what);
        if (clean == null) {
            throw Refusal.invalid("EMPTY", "Anh/chị ghi " + what + ".").with("field", what);
        }
        return clean;
    }

    /** The same, where nothing is fine too. */
    public static @Nullable String optional(@Nullable String text, int most, String what) {
        if (text == null) {
            return null;
        }
        var clean = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Zs}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        if (clean.codePointCount(0, clean.length()) > most) {
            throw Refusal.invalid("TOO_LONG", "Ô \"%s\" dài quá %d chữ. Anh/chị rút gọn lại.".formatted(what, most))
                    .with("field", what);
        }
        return clean.isEmpty() ? null : clean;
    }

    /** The short name as given, or the usual abbreviation of the long one, cut at a word. */
    public static String shortName(@Nullable String given, String name) {
        var clean = optional(given, SHORT, "tên viết tắt");
        return clean != null ? clean : abbreviated(name);
    }

    private static String abbreviated(String name) {
        var text = name;
        for (var abbreviation : ABBREVIATIONS) {
            text = text.replace(abbreviation.getKey(), abbreviation.getValue());
        }
        if (text.length() <= SHORT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', SHORT - 1);
        return text.substring(0, cut > 0 ? cut : SHORT - 1) + "…";
    }
}
