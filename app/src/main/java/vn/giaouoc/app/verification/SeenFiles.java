package vn.giaouoc.app.verification;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

/** Looks at files of strangers: their SHA-256 and the codes in them, a few at a time, and keeps nothing. */
@Singleton
class SeenFiles {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** What was seen of a file. */
    @SuppressWarnings("ArrayRecordComponent") // asked once, never compared
    record Seen(byte[] sha256, List<String> codes) {}

    /** Reads a file to its end. Refuses FILE_EMPTY, FILE_TOO_LARGE, and BUSY while other files are being read. */
    Seen look(InputStream content) throws IOException {
        if (!places.tryAcquire()) {
            throw Refusal.busy(
                    "FILES_BUSY", "Đang có nhiều tệp chờ kiểm tra. Anh/chị gửi lại sau ít giây, hoặc tra bằng mã.");
        }
        try {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length == 0) {
                throw Refusal.invalid("FILE_EMPTY", "Tệp này rỗng. Anh/chị chọn lại tệp PDF đã nhận.");
            }
            if (bytes.length > MOST_BYTES) {
                throw tooLarge();
            }
            return new Seen(Digest.sha256(bytes), FileMark.codes(bytes));
        } finally {
            places.release();
        }
    }

    static Refusal tooLarge() {
        return Refusal.invalid(
                "FILE_TOO_LARGE",
                "Tệp lớn hơn 20 MB nên không phải tệp do cổng phát hành. Anh/chị tra bằng mã in trên văn bản.");
    }

    static Refusal unreadable() {
        return Refusal.invalid("FILE_UNREADABLE", "Chưa nhận được trọn tệp. Anh/chị gửi lại, hoặc tra bằng mã.");
    }

    /** The SHA-256 a page worked out, 64 hex digits. */
    static byte[] typed(String sha256) {
        try {
            var bytes = HexFormat.of().parseHex(sha256);
            if (bytes.length == 32) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw Refusal.invalid("SHA256_WRONG", "Mã SHA-256 phải có 64 chữ số hệ 16. Anh/chị chọn lại tệp.");
    }

    /** The code a page found in the file, when it did. */
    static List<String> marked(@Nullable String code) {
        return code == null || code.isBlank() ? List.of() : List.of(code);
    }
}
