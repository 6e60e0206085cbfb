package vn.giaouoc.app.document.official.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.Look;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.PaperTable;

/**
 * Lays the blocks on pages, one below the other. A heading never ends a page, and signatures never stand on a page without a
 * line of the text they are under.
 */
final class PdfBody {

    private static final double TWO_LINES = Form.BODY * 1.2 * 2;
    private static final double START_OF_TABLE = Form.TABLE * 1.2 * 4;

    private final PdfFlow flow;
    private final PdfWriter writer;

    PdfBody(PdfFlow flow, PdfWriter writer) {
        this.flow = flow;
        this.writer = writer;
    }

    void write(OfficialPaper paper) {
        flow.add(PdfHead.of(paper));
        PdfHead.title(paper).forEach(flow::add);
        var closing = paper.closing();
        write(paper.blocks(), closing);
        if (closing != null) {
            flow.add(PdfSignatures.closing(closing));
        }
        write(paper.annexes(), null);
    }

    private void write(List<Block> blocks, @Nullable Closing closing) {
        for (int i = 0; i < blocks.size(); i++) {
            if (flow.room() < wanted(blocks, i, closing) && !flow.atTop()) {
                flow.newPage();
            }
            write(blocks.get(i));
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Text text -> flow.add(paragraph(text));
            case Block.Table table -> table(table.table());
            case Block.Signatures signatures -> flow.add(PdfSignatures.of(signatures));
            case Block.Code code -> flow.add(PdfCode.of(code, writer));
            case Block.NewPage page -> flow.newPage(page.across());
        }
    }

    /** On several pages no page ends with the bold row that names what follows it. */
    private void table(PaperTable table) {
        var pieces = PdfTables.cut(table, flow.room(), flow.page(), flow.width());
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && !flow.atTop()) {
                flow.newPage();
            }
            flow.add(PdfTables.of(pieces.get(i)));
        }
    }

    private static Paragraph paragraph(Block.Text text) {
        var look = text.look();
        var align = look.centred()
                ? Element.ALIGN_CENTER
                : look == Look.SMALL ? Element.ALIGN_LEFT : Element.ALIGN_JUSTIFIED;
        var paragraph = Faces.paragraph(text.text(), Faces.of(look), align);
        paragraph.setFirstLineIndent(look.indented() ? OfficialPdf.points(Form.INDENT) : 0);
        paragraph.setSpacingAfter((float) (look == Look.SMALL ? Form.GAP / 2 : Form.GAP));
        return paragraph;
    }

    /** Points a block wants on its page, with what must stand there too; 0 when it may begin anywhere. */
    private double wanted(List<Block> blocks, int i, @Nullable Closing closing) {
        if (!(blocks.get(i) instanceof Block.Text text)) {
            return 0;
        }
        if (text.look().staysWithNext()) {
            return flow.height(paragraph(text)) + (i + 1 < blocks.size() ? start(blocks, i + 1, closing) : 0);
        }
        double signatures = signatures(blocks, i + 1, closing);
        return signatures == 0 ? 0 : flow.height(paragraph(text)) + signatures;
    }

    /** What of a block must stand on the page of the heading above it. */
    private double start(List<Block> blocks, int i, @Nullable Closing closing) {
        double wanted = wanted(blocks, i, closing);
        return wanted > 0
                ? wanted
                : switch (blocks.get(i)) {
                    case Block.Text text -> Math.min(TWO_LINES, flow.height(paragraph(text)));
                    case Block.Table ignored -> START_OF_TABLE;
                    default -> 0;
                };
    }

    /** Height of the first row of signatures when they come next, else 0. */
    private double signatures(List<Block> blocks, int i, @Nullable Closing closing) {
        if (i == blocks.size()) {
            return closing == null ? 0 : flow.height(PdfSignatures.closing(closing));
        }
        return blocks.get(i) instanceof Block.Signatures next ? flow.height(PdfSignatures.firstRow(next)) : 0;
    }
}
