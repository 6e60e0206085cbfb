package vn.giaouoc.app.member.door;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Ids and short texts as they come through the door. */
final class Ref {

    private Ref() {}

    /** An id; what is none refers to nothing. */
    static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("NOT_AN_ID", "Mã tham chiếu không đúng. Hãy lấy lại mã từ danh sách.");
        }
    }

    /** An id, 0 when there is none. */
    static long orNone(@Nullable String text) {
        return text == null || text.isBlank() ? 0 : id(text);
    }

    /** A text that fits its column; nothing from an empty one. */
    static @Nullable String text(@Nullable String text, int longest, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest) {
            throw Refusal.invalid("TEXT_TOO_LONG", "Nội dung dài quá " + longest + " ký tự. Hãy rút gọn lại.")
                    .with("field", field);
        }
        return stripped;
    }
}
