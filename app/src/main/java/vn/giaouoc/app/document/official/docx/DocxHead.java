package vn.giaouoc.app.document.official.docx;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.giaouoc.app.document.PaperFont;
import vn.giaouoc.app.document.Pen;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.OfficialPaper;

/** The head of page 1: bodies at the left, Quốc hiệu and Tiêu ngữ at the right, type and trích yếu below. */
final class DocxHead {

    private DocxHead() {}

    static void write(XWPFDocument document, OfficialPaper paper) {
        var head = paper.head();
        double wider = Form.wider(paper.across());
        var table = DocxTables.plain(document, 2, Form.ISSUER_WIDTH * wider, Form.NATION_WIDTH * wider);
        issuer(table.getRow(0).getCell(0), paper);
        nation(table.getRow(0).getCell(1), Form.NATION_WIDTH * wider);
        var number = table.getRow(1).getCell(0);
        DocxText.centred(DocxTables.paragraph(number), head.numberLine(), Form.HEAD, false, false)
                .setSpacingBefore(DocxText.twips(Form.GAP));
        if (paper.draft()) {
            draft(number, Form.ISSUER_WIDTH * wider);
        }
        DocxText.centred(DocxTables.paragraph(table.getRow(1).getCell(1)), head.placeAndDay(), Form.BODY, false, true)
                .setSpacingBefore(DocxText.twips(Form.GAP));
        title(document, paper);
    }

    private static void title(XWPFDocument document, OfficialPaper paper) {
        var type = document.createParagraph();
        DocxText.centred(type, paper.type(), Form.TYPE, true, false);
        type.setSpacingBefore(DocxText.twips(Form.GAP * 2));
        DocxText.centred(document.createParagraph(), paper.subject(), Form.TYPE, true, false);
        var rule = document.createParagraph();
        double whole = Form.textWidth(paper.across());
        DocxText.rule(rule, Math.min(width(paper.subject(), Form.TYPE), whole) * 0.4, whole);
        rule.setSpacingAfter(DocxText.twips(Form.GAP * 2));
    }

    private static void issuer(XWPFTableCell cell, OfficialPaper paper) {
        var superior = paper.head().superiorLine();
        if (!superior.isEmpty()) {
            DocxText.centred(DocxTables.paragraph(cell), superior, Form.headSize(superior), false, false);
        }
        var issuer = paper.head().issuerLine();
        DocxText.centred(DocxTables.paragraph(cell), issuer, Form.headSize(issuer), true, false);
        double column = Form.ISSUER_WIDTH * Form.wider(paper.across());
        double wide = Math.min(width(issuer, Form.headSize(issuer)), column);
        DocxText.rule(DocxTables.paragraph(cell), wide * 0.4, column);
    }

    private static void nation(XWPFTableCell cell, double column) {
        DocxText.centred(DocxTables.paragraph(cell), Form.NATION, Form.HEAD, true, false);
        DocxText.centred(DocxTables.paragraph(cell), Form.MOTTO, Form.HEAD + 1, true, false);
        DocxText.rule(DocxTables.paragraph(cell), width(Form.MOTTO, Form.HEAD + 1), column);
    }

    private static void draft(XWPFTableCell cell, double column) {
        var box = DocxTables.paragraph(cell);
        DocxText.centred(box, Form.DRAFT, Form.HEAD, true, false);
        int in = (int) DocxPages.twips((column - width(Form.DRAFT, Form.HEAD) - 4) / 2);
        box.setIndentationLeft(in);
        box.setIndentationRight(in);
        box.setBorderTop(Borders.SINGLE);
        box.setBorderBottom(Borders.SINGLE);
        box.setBorderLeft(Borders.SINGLE);
        box.setBorderRight(Borders.SINGLE);
    }

    /** In millimetres; Times and Liberation Serif have the same widths. */
    private static double width(String text, double points) {
        return new Pen(PaperFont.SERIF_BOLD, points).width(text);
    }
}
