package vn.giaouoc.app.attachment;

import java.util.Set;
import org.apache.tika.Tika;
import vn.giaouoc.db.common.Refusal;

/** What a file is, told from its content: PDF, JPG or PNG of at most 10 MB (trade: N05). */
final class FileKind {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    private FileKind() {}

    /** The content type, or a refusal that says what to bring instead. */
    static String of(byte[] content) {
        if (content.length == 0) {
            throw refused("FILE_EMPTY", "Tệp trống. Anh/chị chọn lại tệp PDF hoặc ảnh chụp.");
        }
        if (content.length > MOST_BYTES) {
            throw refused("FILE_TOO_LARGE", "Tệp lớn hơn 10 MB. Anh/chị quét ở độ phân giải thấp hơn, hoặc chia tệp.");
        }
        var type = TIKA.detect(content);
        if (!TYPES.contains(type)) {
            throw refused(
                    "FILE_WRONG_TYPE",
                    "Tệp này không phải PDF, JPG hay PNG. Anh/chị lưu văn bản thành PDF hoặc chụp ảnh rồi gửi lại.");
        }
        return type;
    }

    private static Refusal refused(String code, String sentence) {
        return Refusal.invalid(code, sentence).with("field", "file");
    }
}
