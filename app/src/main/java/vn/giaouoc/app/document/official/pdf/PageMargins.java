package vn.giaouoc.app.document.official.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.OfficialPaper;

/** What stands in the margins: the page number from page 2, that it is a draft, and the line at the foot. */
final class PageMargins extends PdfPageEventHelper {

    private final String foot;
    private final boolean draft;
    private int pages;

    PageMargins(OfficialPaper paper) {
        foot = paper.properties().foot();
        draft = paper.draft();
    }

    void set(Document document) {
        document.setMargins(
                OfficialPdf.points(Form.LEFT),
                OfficialPdf.points(Form.RIGHT),
                OfficialPdf.points(Form.TOP),
                OfficialPdf.points(Form.BOTTOM));
    }

    int pages() {
        return pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages++;
        float middle = (document.left() + document.right()) / 2;
        float high = document.getPageSize().getHeight() - OfficialPdf.points(Form.PAGE_NUMBER_DOWN);
        if (pages > 1) {
            var number = new Phrase(Integer.toString(pages), Faces.plain(Form.HEAD));
            show(writer, Element.ALIGN_CENTER, number, middle, high);
            if (draft) {
                var mark = Faces.phrase("Bản dự thảo", Faces.italic(Form.SMALL));
                show(writer, Element.ALIGN_RIGHT, mark, document.right(), high);
            }
        }
        if (!foot.isEmpty()) {
            var line = Faces.phrase(foot, Faces.plain(Form.SMALL - 2));
            show(writer, Element.ALIGN_CENTER, line, middle, OfficialPdf.points(Form.BOTTOM / 2));
        }
    }

    private static void show(PdfWriter writer, int align, Phrase phrase, float x, float y) {
        ColumnText.showTextAligned(writer.getDirectContent(), align, phrase, x, y, 0);
    }
}
