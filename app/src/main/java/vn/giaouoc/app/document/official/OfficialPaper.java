package vn.giaouoc.app.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper of an office, described once for every way of printing it.
 *
 * @param type the name of the type in capitals, "GIAO ƯỚC THI ĐUA"
 * @param subject trích yếu
 * @param draft prints "BẢN DỰ THẢO"
 * @param across its pages lie, for tables too wide to stand (Nghị định 30/2020, Phụ lục I, mục I.1)
 * @param closing null when the paper ends with its body
 * @param annexes what comes after the signatures
 */
public record OfficialPaper(
        PaperHead head,
        String type,
        String subject,
        boolean draft,
        boolean across,
        List<Block> blocks,
        @Nullable Closing closing,
        List<Block> annexes,
        Properties properties) {

    /**
     * What the file says of itself.
     *
     * @param title stands in the window of whoever reads it, so it names no person
     * @param keywords for programs, plain letters; empty for none
     * @param foot one small line at the foot of every page, empty for none
     * @param attachments files inside the PDF
     */
    public record Properties(String title, String keywords, String foot, List<Attachment> attachments) {

        public static Properties titled(String title) {
            return new Properties(title, "", "", List.of());
        }
    }

    /** A text inside the PDF, so that a digest can be worked out again. */
    public record Attachment(String fileName, String about, String text) {}
}
