package vn.giaouoc.app.report.door;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Ids as text; what is none refers to nothing. */
public final class ReportId {

    private ReportId() {}

    /** The id; INVALID NOT_AN_ID. */
    public static long of(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("NOT_AN_ID", "Mã tham chiếu không đúng. Hãy lấy lại mã từ danh sách.");
        }
    }

    /** The id, null for nothing. */
    public static @Nullable Long ofOptional(@Nullable String text) {
        return text == null || text.isBlank() ? null : (Long) of(text);
    }
}
