package vn.giaouoc.app.agreement.paper.file;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.openpdf.text.pdf.PdfReader;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Refusal;

/**
 * What a file really is.
 *
 * @param signatures digital signatures it says it carries; whether they hold is for the program that checks certificates
 */
record SeenPaper(String contentType, int signatures) {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String PDF = "application/pdf";
    private static final Set<String> TYPES = Set.of(PDF, "image/jpeg", "image/png");
    private static final Tika TIKA = new Tika();

    /** Looks at the content; refuses FILE_EMPTY, FILE_TOO_LARGE, FILE_WRONG_TYPE with what to bring instead. */
    static SeenPaper of(byte[] content) {
        if (content.length == 0) {
            throw refusal("FILE_EMPTY", "Tệp này rỗng. Anh/chị chọn lại bản quét hoặc bản PDF đã ký số.");
        }
        if (content.length > MOST_BYTES) {
            throw refusal("FILE_TOO_LARGE", "Tệp lớn hơn 10 MB. Anh/chị quét ở độ phân giải thấp hơn rồi chọn lại.");
        }
        var type = TIKA.detect(content);
        if (!TYPES.contains(type)) {
            throw refusal(
                    "FILE_WRONG_TYPE",
                    "Tệp này không phải PDF, JPG hay PNG. Anh/chị chọn bản quét đã đóng dấu hoặc bản PDF đã ký số.");
        }
        return new SeenPaper(type, type.equals(PDF) ? signatures(content) : 0);
    }

    PaperKind kind() {
        return signatures > 0 ? PaperKind.SIGNED_PDF : PaperKind.SCAN;
    }

    /** A PDF that cannot be read any further may still be a scan people can open. */
    private static int signatures(byte[] content) {
        try (var reader = new PdfReader(content)) {
            return reader.getAcroFields().getSignedFieldNames().size();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return 0;
        }
    }

    private static Refusal refusal(String code, String sentence) {
        return Refusal.invalid(code, sentence).with("field", "file");
    }
}
