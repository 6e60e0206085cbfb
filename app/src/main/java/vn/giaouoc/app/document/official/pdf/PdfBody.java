package vn.giaouoc.app.document.official.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfWriter;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.Look;
import vn.giaouoc.app.document.official.OfficialPaper;

/** Lays the blocks on pages, one below the other. */
final class PdfBody {

    /** A heading wants itself and two lines below it on its page. */
    private static final double LINES_WITH_HEADING = 3.5;

    private final PdfFlow flow;
    private final PdfWriter writer;

    PdfBody(PdfFlow flow, PdfWriter writer) {
        this.flow = flow;
        this.writer = writer;
    }

    void write(OfficialPaper paper) {
        flow.add(PdfHead.of(paper));
        PdfHead.title(paper).forEach(flow::add);
        paper.blocks().forEach(this::write);
        var closing = paper.closing();
        if (closing != null) {
            flow.add(PdfSignatures.closing(closing));
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Text text -> text(text);
            case Block.Table table -> flow.add(PdfTables.of(table.table()));
            case Block.Signatures signatures -> flow.add(PdfSignatures.of(signatures));
            case Block.Code code -> flow.add(PdfCode.of(code, writer));
            case Block.NewPage page -> flow.newPage(page.across());
        }
    }

    private void text(Block.Text text) {
        var look = text.look();
        if (look.staysWithNext() && flow.room() < look.points() * LINES_WITH_HEADING * 1.2) {
            flow.newPage();
        }
        var align = look.centred()
                ? Element.ALIGN_CENTER
                : look == Look.SMALL ? Element.ALIGN_LEFT : Element.ALIGN_JUSTIFIED;
        var paragraph = Faces.paragraph(text.text(), Faces.of(look), align);
        paragraph.setFirstLineIndent(look.indented() ? OfficialPdf.points(Form.INDENT) : 0);
        paragraph.setSpacingAfter((float) (look == Look.SMALL ? Form.GAP / 2 : Form.GAP));
        flow.add(paragraph);
    }
}
