package vn.giaouoc.app.activity.kind;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.activity.kind.KindField;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.workplace.Employer;

/** Makes of what was typed into one field the text that is kept, or refuses it with a sentence at the field. */
final class FactReader {

    private static final long MOST_NUMBER = 10_000_000;
    private static final int MOST_LETTERS = 300;
    private static final int MOST_LINK = 500;
    private static final Set<String> YES = Set.of("yes", "true", "có", "1");
    private static final Set<String> NO = Set.of("no", "false", "không", "0");

    private FactReader() {}

    /** What is kept; null when there is nothing to keep. */
    static @Nullable String read(KindField field, @Nullable String typed, List<Employer> employers) {
        var text = Words.line(typed, mostLetters(field), field.label(), field.key());
        if (text == null) {
            return null;
        }
        return switch (field.type()) {
            case NUMBER -> number(field, text, Objects.requireNonNullElse(field.most(), MOST_NUMBER));
            case MONEY -> number(field, text, Objects.requireNonNullElse(field.most(), Amounts.MOST_MONEY));
            case TEXT -> text;
            case LINK -> link(field, text);
            case YES -> yes(field, text);
            case CHOICE -> choice(field, text);
            case DAY -> day(field, text);
            case EMPLOYER -> employer(field, text, employers);
        };
    }

    private static int mostLetters(KindField field) {
        return switch (field.type()) {
            case TEXT -> Math.toIntExact(Objects.requireNonNullElse(field.most(), (long) MOST_LETTERS));
            case LINK -> MOST_LINK;
            default -> MOST_LETTERS;
        };
    }

    private static String number(KindField field, String text, long most) {
        long least = Objects.requireNonNullElse(field.least(), 0L);
        var number = Amounts.read(text);
        if (number.isEmpty() || number.getAsLong() < least || number.getAsLong() > most) {
            throw wrong(
                    field,
                    "NUMBER_WRONG",
                    "phải là số nguyên từ %s đến %s. Anh/chị ghi lại."
                            .formatted(Amounts.text(least), Amounts.text(most)));
        }
        return Long.toString(number.getAsLong());
    }

    private static String link(KindField field, String text) {
        try {
            var uri = new URI(text);
            if (uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return uri.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        throw wrong(
                field, "LINK_WRONG", "phải là địa chỉ bắt đầu bằng https:// hoặc http://. Anh/chị chép lại địa chỉ.");
    }

    private static @Nullable String yes(KindField field, String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return "yes";
        }
        if (NO.contains(word)) {
            return null;
        }
        throw wrong(field, "YES_WRONG", "chỉ nhận có hoặc không.");
    }

    private static String choice(KindField field, String text) {
        if (field.answers().stream().noneMatch(choice -> choice.code().equals(text))) {
            throw wrong(field, "CHOICE_UNKNOWN", "chỉ nhận một trong các lựa chọn đã cho. Anh/chị chọn lại.");
        }
        return text;
    }

    private static String day(KindField field, String text) {
        try {
            var day = LocalDate.parse(text);
            if (Days.storable(day)) {
                return day.toString();
            }
        } catch (DateTimeException noDay) {
            // said below
        }
        throw wrong(field, "DAY_WRONG", "chưa phải là ngày có trong lịch. Anh/chị chọn lại ngày.");
    }

    private static String employer(KindField field, String text, List<Employer> employers) {
        if (employers.stream().noneMatch(one -> Long.toString(one.id()).equals(text))) {
            throw wrong(
                    field, "EMPLOYER_UNKNOWN", "không có trong các cơ quan, đơn vị của công đoàn. Anh/chị chọn lại.");
        }
        return text;
    }

    static Refusal wrong(KindField field, String code, String sentence) {
        return Refusal.invalid(code, "Ô «" + field.label() + "» " + sentence).with("field", field.key());
    }
}
