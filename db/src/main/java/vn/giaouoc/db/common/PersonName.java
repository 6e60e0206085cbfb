package vn.giaouoc.db.common;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A person's full name as typed, in NFC. No split in surname and given name is asked for: there are one-word and
 * eleven-word names (trade: part 8).
 *
 * @param value the name, trimmed, single spaces, at most 150 characters
 */
public record PersonName(String value) {

    public static final int LONGEST = 150;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} '’‘ʼʻ`´.,()-]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The name in a text; refuses what cannot be a name with INVALID NAME_MISSING, NAME_TOO_LONG or NAME_STRANGE. */
    public static PersonName of(String text) {
        var shown = INVISIBLE.matcher(text).replaceAll("");
        var name = Normalizer.normalize(SPACES.matcher(shown).replaceAll(" ").strip(), Normalizer.Form.NFC);
        if (!LETTER.matcher(name).find()) {
            throw Refusal.invalid("NAME_MISSING", "Chưa có họ và tên. Hãy ghi đủ họ, chữ đệm và tên.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw Refusal.invalid(
                    "NAME_TOO_LONG",
                    "Họ và tên dài quá " + LONGEST + " ký tự. Hãy xem lại, có thể đã dán nhầm nội dung khác.");
        }
        LegacyText.refuse(name);
        var strange = STRANGE.matcher(name);
        if (strange.find()) {
            throw Refusal.invalid(
                    "NAME_STRANGE",
                    "Họ và tên có ký tự không dùng trong tên người (vị trí " + (strange.start() + 1)
                            + "). Hãy xóa biểu tượng, ký tự lạ rồi nhập lại.");
        }
        return new PersonName(name);
    }

    /** What search compares: folded, a "(B)" at the end left out. */
    public String searchKey() {
        return Folded.ofName(value);
    }

    /** What lists are ordered by: given name, surname, middle. */
    public String sortKey() {
        return Folded.sortKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
