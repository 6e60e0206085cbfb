package vn.giaouoc.app.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Gender;

/** What an officer writes down about a person: what the campaign needs and nothing else (trade: 3.5). */
public record PersonDetails(
        PersonName name,
        Gender gender,
        @Nullable BirthDate birth,
        @Nullable String memberCode,
        @Nullable CitizenNumber citizen,
        @Nullable PhoneNumber phone,
        @Nullable String email) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z./-]{4,20}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]+\\.[^\\s@<>]+");

    /** Only a name; the rest is unknown. */
    public static PersonDetails named(String name, Gender gender) {
        return new PersonDetails(PersonName.of(name), gender, null, null, null, null, null);
    }

    /** Reads 24/07/1977, 1977-07-24 or 1977; nothing from an empty text; refuses a day no calendar has. */
    public static @Nullable BirthDate birth(String text) {
        var written = text.strip().replace('-', '/').replace('.', '/');
        if (written.isEmpty()) {
            return null;
        }
        try {
            if (YEAR.matcher(written).matches()) {
                return BirthDate.ofYear(Integer.parseInt(written));
            }
            return BirthDate.of(
                    ISO.matcher(text.strip()).matches()
                            ? LocalDate.parse(text.strip())
                            : LocalDate.parse(written, WRITTEN));
        } catch (DateTimeException noSuchDay) {
            throw Refusal.invalid("BIRTH_WRONG", "Ngày sinh chưa đúng. Hãy ghi như 24/07/1977, hoặc chỉ năm như 1977.");
        }
    }

    /** A member code as printed on the card, leading zeros kept; nothing from an empty text. */
    public static @Nullable String memberCode(String text) {
        var code = text.replaceAll("\\s", "");
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            throw Refusal.invalid(
                    "MEMBER_CODE_WRONG",
                    "Mã số đoàn viên chỉ gồm chữ số, chữ cái không dấu, dài 4 đến 20 ký tự. Hãy xem lại trên thẻ.");
        }
        return code;
    }

    /** An e-mail address; nothing from an empty text. */
    public static @Nullable String email(String text) {
        var address = text.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (address.length() > 150 || !EMAIL.matcher(address).matches()) {
            throw Refusal.invalid("EMAIL_WRONG", "Địa chỉ email chưa đúng. Hãy ghi như ten@vidu.vn, hoặc để trống.");
        }
        return address;
    }
}
