package vn.giaouoc.app.document.official;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as another program than the one that wrote it finds it. */
public final class ReadPdf implements AutoCloseable {

    private final PDDocument document;

    public ReadPdf(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The text of all pages, each begun by a line with its number. */
    public String text() {
        var text = new StringBuilder();
        for (int page = 1; page <= pages(); page++) {
            text.append("=== ").append(page).append(" ===\n").append(page(page));
        }
        return text.toString();
    }

    /** The text of one page, line by line. */
    public String page(int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a page is, in points. */
    public double width(int page) {
        var sheet = document.getPage(page - 1);
        return sheet.getRotation() % 180 == 0
                ? sheet.getMediaBox().getWidth()
                : sheet.getMediaBox().getHeight();
    }

    /** Fonts by name and whether their file is inside. */
    public Map<String, Boolean> fonts() {
        var fonts = new TreeMap<String, Boolean>();
        try {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    public PDDocumentInformation properties() {
        return document.getDocumentInformation();
    }

    /** Texts inside the file, by name. */
    public Map<String, String> attachments() {
        var files = new TreeMap<String, String>();
        try {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            if (names == null) {
                return files;
            }
            for (var file : names.getNames().values()) {
                files.put(
                        file.getFilename(),
                        new String(file.getEmbeddedFile().toByteArray(), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** What the QR codes say, page by page, as a camera would read them. */
    public List<String> codes() {
        var codes = new ArrayList<String>();
        try {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < pages(); page++) {
                Camera.read(renderer.renderImageWithDPI(page, 150)).ifPresent(codes::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
