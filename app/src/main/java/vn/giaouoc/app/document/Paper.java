package vn.giaouoc.app.document;

import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF that is drawn sheet by sheet. Everything is measured in millimetres from the left and from the top. Finished sheets
 * are written out at once, so thousands of them need the memory of one.
 */
public final class Paper implements AutoCloseable {

    private static final float MM = 72f / 25.4f;

    private final PaperSize size;
    private final Document document;
    private final PdfContentByte ink;
    private int pages = 1;

    /** Opens the first sheet; {@code title} stands in the window of whoever reads it, so it names nobody. */
    public Paper(OutputStream out, PaperSize size, String title) {
        this.size = size;
        document = new Document(new Rectangle(size.width() * MM, size.height() * MM), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        document.addCreator("Giao Ước");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        ink = writer.getDirectContent();
        writer.setPageEmpty(false);
    }

    public PaperSize size() {
        return size;
    }

    public int pages() {
        return pages;
    }

    /** Begins the next sheet. */
    public void nextPage() {
        document.newPage();
        // an empty sheet would be swallowed
        ink.getPdfWriter().setPageEmpty(false);
        pages++;
    }

    /** One line on a baseline. */
    public void line(Pen pen, double x, double baseline, String text) {
        ink.beginText();
        ink.setColorFill(pen.colour());
        ink.setFontAndSize(pen.font().base(), (float) pen.points());
        ink.setTextMatrix(across(x), up(baseline));
        ink.showText(pen.drawable(text));
        ink.endText();
    }

    /** One line in the middle between both sides. */
    public void centred(Pen pen, double middle, double baseline, String text) {
        line(pen, middle - pen.width(text) / 2, baseline, text);
    }

    /** Lines below one another, the first one just below {@code top}; answers where the next thing may begin. */
    public double lines(Pen pen, double x, double top, List<String> lines) {
        double baseline = top + pen.leading() * 0.8;
        for (var text : lines) {
            line(pen, x, baseline, text);
            baseline += pen.leading();
        }
        return top + lines.size() * pen.leading();
    }

    /** The same, each line in the middle. */
    public double centredLines(Pen pen, double middle, double top, List<String> lines) {
        double baseline = top + pen.leading() * 0.8;
        for (var text : lines) {
            centred(pen, middle, baseline, text);
            baseline += pen.leading();
        }
        return top + lines.size() * pen.leading();
    }

    /** A filled box. */
    public void box(Color colour, double x, double top, double width, double height) {
        ink.setColorFill(colour);
        ink.rectangle(across(x), up(top + height), (float) width * MM, (float) height * MM);
        ink.fill();
    }

    /** A thin dashed line to cut along. */
    public void cutLine(double fromX, double fromY, double toX, double toY) {
        ink.saveState();
        ink.setColorStroke(new Color(0x8C959F));
        ink.setLineWidth(0.4f);
        ink.setLineDash(3, 3, 0);
        ink.moveTo(across(fromX), up(fromY));
        ink.lineTo(across(toX), up(toY));
        ink.stroke();
        ink.restoreState();
    }

    /** A QR code with its white border, in a square of this side; drawn as shapes, so it is crisp at any size. */
    public void qr(QrCode code, double x, double top, double side) {
        box(Color.WHITE, x, top, side, side);
        float module = (float) (side * MM / (code.modules() + 2 * QrCode.QUIET));
        ink.saveState();
        ink.setColorFill(Color.BLACK);
        // from here on one unit is one module, so the numbers in the file are short and whole
        ink.concatCTM(module, 0, 0, module, across(x) + QrCode.QUIET * module, up(top + side) + QrCode.QUIET * module);
        code.eachRun((column, row, length) -> ink.rectangle(column, code.modules() - 1f - row, length, 1));
        ink.fill();
        ink.restoreState();
    }

    @Override
    public void close() {
        document.close();
    }

    private static float across(double x) {
        return (float) (x * MM);
    }

    private float up(double y) {
        return (float) ((size.height() - y) * MM);
    }
}
