package vn.giaouoc.app.activity.door;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.common.Refusal;

/** The record, issue or file a request made. */
@Serdeable
public record Reference(String id) {

    static Reference of(long id) {
        return new Reference(Long.toString(id));
    }

    /** An id as text; what is none refers to nothing. */
    static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("NOT_AN_ID", "Mã tham chiếu không đúng. Hãy lấy lại mã từ danh sách.");
        }
    }
}
