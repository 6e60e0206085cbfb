package vn.giaouoc.app.question.ask;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** The version that was read before acting; needed, so that nobody acts on what he or she has not seen. */
@Serdeable
public record SeenVersion(@Nullable Long version) {

    /** INVALID VERSION_MISSING when there is none. */
    public long seen() {
        return needed(version);
    }

    static long needed(@Nullable Long version) {
        if (version == null) {
            throw Refusal.invalid("VERSION_MISSING", "Thiếu phiên bản đã đọc. Anh/chị tải lại trang rồi làm lại.")
                    .with("field", "version");
        }
        return version;
    }
}
