package vn.giaouoc.app.document.official.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.OfficialPaper;

/** Writes a description as DOCX. */
public final class OfficialDocx {

    private OfficialDocx() {}

    /** The paper as a file; {@code name} ends in ".docx". How many pages it has is up to the program that opens it. */
    public static PrintedFile print(OfficialPaper paper, String name) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream(1 << 15)) {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(paper.properties().title());
            properties.setCreator("Giao Ước");
            document.createStyles().setSpellingLanguage("vi-VN");
            var pages = new DocxPages(document, paper.across());
            new DocxBody(document, pages).write(paper);
            pages.finish(paper);
            document.write(out);
            return new PrintedFile(name, out.toByteArray(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
