package vn.giaouoc.app.document.official.docx;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.Look;
import vn.giaouoc.app.document.official.OfficialPaper;

/** Writes the blocks, one below the other. */
final class DocxBody {

    private static final double LINE = 1.1;

    private final XWPFDocument document;
    private final DocxPages pages;

    DocxBody(XWPFDocument document, DocxPages pages) {
        this.document = document;
        this.pages = pages;
    }

    void write(OfficialPaper paper) {
        DocxHead.write(document, paper);
        paper.blocks().forEach(this::write);
        var closing = paper.closing();
        if (closing != null) {
            apart();
            DocxSignatures.closing(document, closing, pages.textWidth());
        }
        paper.annexes().forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Text text -> text(text);
            case Block.Table table -> {
                apart();
                DocxTables.write(document, table.table(), pages.textWidth());
                DocxText.gap(document.createParagraph());
            }
            case Block.Signatures signatures -> {
                apart();
                DocxSignatures.write(document, signatures, pages.textWidth());
            }
            case Block.Code code -> {
                apart();
                DocxCode.write(document, code);
            }
            case Block.NewPage page -> pages.turn(page.across());
        }
    }

    /** Two tables that touch would become one. */
    private void apart() {
        pages.beforeTable();
        var between = document.createParagraph();
        DocxText.empty(between);
        between.setKeepNext(true); // so that the heading above stays with the table
    }

    private void text(Block.Text text) {
        var look = text.look();
        var paragraph = pages.paragraph();
        paragraph.setAlignment(
                look.centred()
                        ? ParagraphAlignment.CENTER
                        : look == Look.SMALL ? ParagraphAlignment.LEFT : ParagraphAlignment.BOTH);
        if (look.indented()) {
            paragraph.setIndentationFirstLine((int) DocxPages.twips(Form.INDENT));
        }
        paragraph.setKeepNext(look.staysWithNext());
        paragraph.setSpacingAfter(DocxText.twips(look == Look.SMALL ? Form.GAP / 2 : Form.GAP));
        paragraph.setSpacingBetween(LINE, LineSpacingRule.AUTO);
        DocxText.write(paragraph, text.text(), look.points(), look.bold(), look.italic());
    }
}
