package vn.giaouoc.app.document.official.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.OfficialPaper;

/** Prints a description as PDF. */
public final class OfficialPdf {

    private OfficialPdf() {}

    /** The paper as a file; {@code name} ends in ".pdf". */
    public static PrintedFile print(OfficialPaper paper, String name) {
        var out = new ByteArrayOutputStream(1 << 16);
        var margins = new PageMargins(paper);
        try (var document = new Document(paper.across() ? PageSize.A4.rotate() : PageSize.A4)) {
            margins.set(document);
            var writer = PdfWriter.getInstance(document, out);
            writer.setPageEvent(margins);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            // even edges are made between words, never between letters
            writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
            describe(paper, document, writer);
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
            attach(paper, writer);
            new PdfBody(new PdfFlow(document, writer), writer).write(paper);
        }
        return new PrintedFile(name, out.toByteArray(), margins.pages());
    }

    private static void describe(OfficialPaper paper, Document document, PdfWriter writer) {
        var properties = paper.properties();
        document.addTitle(properties.title());
        document.addCreator("Giao Ước");
        if (!properties.keywords().isEmpty()) {
            document.addKeywords(properties.keywords());
            document.addSubject(properties.keywords());
        }
        writer.createXmpMetadata();
    }

    private static void attach(OfficialPaper paper, PdfWriter writer) {
        try {
            for (var file : paper.properties().attachments()) {
                var bytes = file.text().getBytes(StandardCharsets.UTF_8);
                var inside = PdfFileSpecification.fileEmbedded(writer, null, file.fileName(), bytes);
                inside.addDescription(file.about(), true);
                writer.addFileAttachment(inside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static float points(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }
}
