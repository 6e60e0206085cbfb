package vn.giaouoc.app.document.official.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts one thing below the other, over as many pages as it takes. Everything goes through one column, so that the file holds
 * the words in the order people read them.
 */
final class PdfFlow {

    private static final float ENDLESS = 100_000;

    private final Document document;
    private final ColumnText column;
    private float line;

    PdfFlow(Document document, PdfWriter writer) {
        this.document = document;
        column = new ColumnText(writer.getDirectContent());
        line = document.top();
    }

    void add(Element element) {
        column.addElement(element);
        place(line);
        while (ColumnText.hasMoreText(column.go())) {
            document.newPage();
            place(document.top());
        }
        line = column.getYLine();
    }

    /** Points left on this page. */
    double room() {
        return line - document.bottom();
    }

    /** Points of a whole page, from top to bottom. */
    double page() {
        return document.top() - document.bottom();
    }

    /** Points of a line. */
    float width() {
        return document.right() - document.left();
    }

    /** True when nothing stands on this page yet. */
    boolean atTop() {
        return line >= document.top();
    }

    /** How high something would stand, in points. */
    double height(Element element) {
        var trial = new ColumnText(null);
        trial.setSimpleColumn(document.left(), -ENDLESS, document.right(), 0);
        trial.addElement(element);
        trial.go(true);
        return -trial.getYLine();
    }

    void newPage() {
        document.newPage();
        line = document.top();
    }

    /** A new page, lying across or upright. */
    void newPage(boolean across) {
        document.setPageSize(across ? PageSize.A4.rotate() : PageSize.A4);
        newPage();
    }

    private void place(float top) {
        column.setSimpleColumn(document.left(), document.bottom(), document.right(), top);
    }
}
