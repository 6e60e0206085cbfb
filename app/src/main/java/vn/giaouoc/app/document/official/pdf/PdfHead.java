package vn.giaouoc.app.document.official.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.LineSeparator;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.OfficialPaper;

/** The head of page 1: bodies at the left, Quốc hiệu and Tiêu ngữ at the right, type and trích yếu below. */
final class PdfHead {

    private static final float LINE = 0.75f;
    private static final float RULE_BELOW = 8;

    private PdfHead() {}

    static PdfPTable of(OfficialPaper paper) {
        var table = new PdfPTable(new float[] {(float) Form.ISSUER_WIDTH, (float) Form.NATION_WIDTH});
        table.setWidthPercentage(100);
        table.setSpacingAfter((float) Form.GAP * 2);
        table.addCell(issuer(paper));
        table.addCell(nation(paper));
        table.addCell(number(paper));
        table.addCell(cell(Faces.centred(paper.head().placeAndDay(), Faces.italic(Form.BODY))));
        return table;
    }

    /** Name of the type and trích yếu with its line. */
    static List<Element> title(OfficialPaper paper) {
        var bold = Faces.bold(Form.TYPE);
        var elements = new ArrayList<Element>();
        elements.add(Faces.centred(paper.type(), bold));
        elements.add(Faces.centred(paper.subject(), bold));
        float width = OfficialPdf.points(Form.textWidth(paper.across()));
        var line = rule(Math.min(Faces.width(paper.subject(), bold), width) * 0.4f, width);
        line.setSpacingAfter((float) Form.GAP * 2);
        elements.add(line);
        return elements;
    }

    private static PdfPCell issuer(OfficialPaper paper) {
        var head = paper.head();
        var cell = cell();
        if (!head.superiorLine().isEmpty()) {
            cell.addElement(Faces.centred(head.superiorLine(), Faces.plain(Form.headSize(head.superiorLine()))));
        }
        var bold = Faces.bold(Form.headSize(head.issuerLine()));
        cell.addElement(Faces.centred(head.issuerLine(), bold));
        float width = OfficialPdf.points(Form.ISSUER_WIDTH * Form.wider(paper.across()));
        cell.addElement(rule(Math.min(Faces.width(head.issuerLine(), bold), width) * 0.4f, width));
        return cell;
    }

    private static PdfPCell nation(OfficialPaper paper) {
        var motto = Faces.bold(Form.HEAD + 1);
        var cell = cell(Faces.centred(Form.NATION, Faces.bold(Form.HEAD)), Faces.centred(Form.MOTTO, motto));
        cell.addElement(rule(
                Faces.width(Form.MOTTO, motto), OfficialPdf.points(Form.NATION_WIDTH * Form.wider(paper.across()))));
        return cell;
    }

    private static PdfPCell number(OfficialPaper paper) {
        var cell = cell(Faces.centred(paper.head().numberLine(), Faces.plain(Form.HEAD)));
        if (paper.draft()) {
            cell.addElement(box(Form.DRAFT, Faces.bold(Form.HEAD)));
        }
        return cell;
    }

    /** Words in a frame. */
    private static PdfPTable box(String words, Font font) {
        var table = new PdfPTable(1);
        table.setTotalWidth(Faces.width(words, font) + 14);
        table.setLockedWidth(true);
        table.setSpacingBefore(4);
        var cell = new PdfPCell(Faces.phrase(words, font));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setPadding(4);
        cell.setPaddingTop(1);
        table.addCell(cell);
        return table;
    }

    /** A line in the middle, this wide in a column that wide. */
    private static Paragraph rule(float width, float column) {
        var line = new LineSeparator(LINE, width / column * 100, Color.BLACK, Element.ALIGN_CENTER, 0);
        var paragraph = new Paragraph(RULE_BELOW, "", Faces.plain(Form.SMALL));
        var chunk = new Chunk(line);
        chunk.setFont(Faces.plain(Form.SMALL));
        paragraph.add(chunk);
        return paragraph;
    }

    private static PdfPCell cell(Element... elements) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom((float) Form.GAP);
        for (var element : elements) {
            cell.addElement(element);
        }
        return cell;
    }
}
