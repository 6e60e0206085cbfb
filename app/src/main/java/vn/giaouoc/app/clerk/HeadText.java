package vn.giaouoc.app.clerk;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Refusal;

/** Text for the head of a paper: NFC, single spaces, no longer than its column; blank is nothing. */
public final class HeadText {

    private static final int NUMBER = 20;
    private static final int MOST_LINES = 20;

    private HeadText() {}

    /** "05", "05a": it begins with a digit; the symbol has a field of its own. INVALID NUMBER_WRONG, TOO_LONG. */
    public static @Nullable String number(@Nullable String typed) {
        var number = words(typed, NUMBER, "số văn bản", "number");
        if (number != null && !number.matches("[0-9]+[\\p{L}0-9.]*")) {
            throw Refusal.invalid(
                            "NUMBER_WRONG",
                            "Số văn bản bắt đầu bằng chữ số, ví dụ 05; ký hiệu ghi ở ô bên cạnh. Anh/chị ghi lại số.")
                    .with("field", "number");
        }
        return number;
    }

    /** One line; INVALID TOO_LONG names the field. */
    public static @Nullable String words(@Nullable String typed, int most, String what, String field) {
        try {
            return Names.optional(typed, most, what);
        } catch (Refusal tooLong) {
            throw tooLong.with("field", field);
        }
    }

    /** Line by line; blank lines fall away. INVALID TOO_LONG for the whole, TOO_MANY_LINES. */
    public static @Nullable String lines(@Nullable String typed, int most, String what, String field) {
        if (typed == null) {
            return null;
        }
        var lines = typed.lines()
                .map(line -> words(line, most, what, field))
                .filter(Objects::nonNull)
                .toList();
        if (lines.size() > MOST_LINES) {
            throw Refusal.invalid(
                            "TOO_MANY_LINES",
                            "Ô \"%s\" có quá %d dòng. Anh/chị gộp bớt lại.".formatted(what, MOST_LINES))
                    .with("field", field);
        }
        var whole = lines.stream().collect(Collectors.joining("\n"));
        if (whole.codePointCount(0, whole.length()) > most) {
            throw Refusal.invalid("TOO_LONG", "Ô \"%s\" dài quá %d chữ. Anh/chị rút gọn lại.".formatted(what, most))
                    .with("field", field);
        }
        return whole.isEmpty() ? null : whole;
    }
}
