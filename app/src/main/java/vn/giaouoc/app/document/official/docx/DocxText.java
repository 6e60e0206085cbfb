package vn.giaouoc.app.document.official.docx;

import java.text.Normalizer;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.giaouoc.app.document.official.Form;

/** Letters and paragraphs; every text passes here. */
final class DocxText {

    static final STFldCharType.Enum BEGIN = STFldCharType.BEGIN;
    static final STFldCharType.Enum END = STFldCharType.END;

    private static final String FONT = "Times New Roman";
    private static final int TWIPS_A_POINT = 20;
    private static final int RULE_BELOW = 4;

    private DocxText() {}

    static XWPFParagraph write(XWPFParagraph paragraph, String text, double points, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        face(run, points, bold, italic);
        run.setText(clean(text));
        paragraph.setSpacingBefore(0);
        if (paragraph.getSpacingAfter() < 0) {
            paragraph.setSpacingAfter(0);
        }
        return paragraph;
    }

    static XWPFParagraph centred(XWPFParagraph paragraph, String text, double points, boolean bold, boolean italic) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return write(paragraph, text, points, bold, italic);
    }

    static XWPFRun run(XWPFParagraph paragraph, double points) {
        var run = paragraph.createRun();
        face(run, points, false, false);
        return run;
    }

    static void face(XWPFRun run, double points, boolean bold, boolean italic) {
        for (var range : FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
    }

    /** A paragraph that takes next to no room. */
    static void empty(XWPFParagraph paragraph) {
        write(paragraph, "", 2, false, false);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
    }

    /** The space between a table and the text below it. */
    static void gap(XWPFParagraph paragraph) {
        empty(paragraph);
        paragraph.setSpacingBetween(Form.GAP, LineSpacingRule.EXACT);
    }

    /** A line in the middle of a column: the upper border of a paragraph, moved in from both sides. */
    static void rule(XWPFParagraph paragraph, double width, double column) {
        int in = (int) Math.max(0, DocxPages.twips((column - width) / 2));
        paragraph.setIndentationLeft(in);
        paragraph.setIndentationRight(in);
        paragraph.setBorderTop(Borders.SINGLE);
        empty(paragraph);
        paragraph.setSpacingBefore(twips(RULE_BELOW));
    }

    static int twips(double points) {
        return (int) Math.round(points * TWIPS_A_POINT);
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
