package vn.giaouoc.app.document.official.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.OfficialPaper;

/** Sheets and margins, the page number from page 2, pages that lie across. */
final class DocxPages {

    private static final double TWIPS = 1440 / 25.4;

    private final XWPFDocument document;
    private final List<CTSectPr> before = new ArrayList<>();
    private boolean across;
    private boolean breakNext;

    DocxPages(XWPFDocument document, boolean across) {
        this.document = document;
        this.across = across;
    }

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS);
    }

    /** The next thing begins a page; a turned one is a section of its own. */
    void turn(boolean lying) {
        if (lying == across) {
            breakNext = true;
            return;
        }
        var section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        measure(section, across);
        before.add(section);
        across = lying;
    }

    /** How wide text may be on this page. */
    double textWidth() {
        return Form.textWidth(across);
    }

    /** A paragraph of the body, on a new page when one was asked for. */
    XWPFParagraph paragraph() {
        var paragraph = document.createParagraph();
        if (breakNext) {
            paragraph.setPageBreak(true);
            breakNext = false;
        }
        return paragraph;
    }

    /** Before a table: its page begins with a paragraph that holds nothing. */
    void beforeTable() {
        if (breakNext) {
            DocxText.empty(paragraph());
        }
    }

    void finish(OfficialPaper paper) {
        var body = document.getDocument().getBody();
        var last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        measure(last, across);
        header(paper);
        foot(paper);
        for (var section : before) {
            last.getHeaderReferenceList()
                    .forEach(reference -> section.addNewHeaderReference().set(reference));
            last.getFooterReferenceList()
                    .forEach(reference -> section.addNewFooterReference().set(reference));
        }
        if (!before.isEmpty()) {
            before.getFirst().addNewTitlePg();
            if (last.isSetTitlePg()) {
                last.unsetTitlePg();
            }
        }
    }

    private void header(OfficialPaper paper) {
        DocxText.empty(document.createHeader(HeaderFooterType.FIRST).createParagraph());
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        var number = header.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        DocxText.face(number.createRun(), Form.HEAD, false, false);
        number.getRuns().getFirst().getCTR().addNewFldChar().setFldCharType(DocxText.BEGIN);
        DocxText.run(number, Form.HEAD).getCTR().addNewInstrText().setStringValue("PAGE");
        DocxText.run(number, Form.HEAD).getCTR().addNewFldChar().setFldCharType(DocxText.END);
        if (paper.draft()) {
            var mark = header.createParagraph();
            mark.setAlignment(ParagraphAlignment.RIGHT);
            DocxText.write(mark, "Bản dự thảo", Form.SMALL, false, true);
        }
    }

    private void foot(OfficialPaper paper) {
        var words = paper.properties().foot();
        if (words.isEmpty()) {
            return;
        }
        for (var type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            var line = document.createFooter(type).createParagraph();
            line.setAlignment(ParagraphAlignment.CENTER);
            DocxText.write(line, words, Form.SMALL - 2, false, false);
        }
    }

    private static void measure(CTSectPr section, boolean across) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(twip(across ? Form.PAGE_HEIGHT : Form.PAGE_WIDTH));
        size.setH(twip(across ? Form.PAGE_WIDTH : Form.PAGE_HEIGHT));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(twip(Form.TOP));
        margins.setBottom(twip(Form.BOTTOM));
        margins.setLeft(twip(Form.LEFT));
        margins.setRight(twip(Form.RIGHT));
        margins.setHeader(twip(Form.PAGE_NUMBER_DOWN - 5));
        margins.setFooter(twip(Form.BOTTOM / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twip(double millimetres) {
        return BigInteger.valueOf(twips(millimetres));
    }
}
