package vn.giaouoc.app.agreement.signing.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.common.Refusal;

/** Ids and reasons as they come through the door. */
final class Asked {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private Asked() {}

    static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw strange();
        }
    }

    static UUID uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            if (!uuid.toString().equalsIgnoreCase(text)) {
                throw strange();
            }
            return uuid;
        } catch (IllegalArgumentException e) {
            throw strange();
        }
    }

    /** A reason in one line, long enough to say something. */
    static String reason(@Nullable String text) {
        var clean = Names.optional(text, Integer.MAX_VALUE, "lý do");
        int letters = clean == null ? 0 : clean.codePointCount(0, clean.length());
        if (clean == null || letters < SHORTEST || letters > LONGEST) {
            throw Refusal.invalid(
                            "REASON_NEEDED",
                            "Anh/chị ghi lý do, từ %d đến %d chữ cái, để các bên được biết."
                                    .formatted(SHORTEST, LONGEST))
                    .with("field", "reason");
        }
        return clean;
    }

    private static Refusal strange() {
        return Refusal.invalid("REQUEST_STRANGE", "Dữ liệu gửi lên không đọc được. Anh/chị tải lại trang rồi làm lại.");
    }
}
