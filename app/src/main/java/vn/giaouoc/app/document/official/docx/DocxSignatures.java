package vn.giaouoc.app.document.official.docx;

import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.Signer;

/** Who signs, and nơi nhận. */
final class DocxSignatures {

    private DocxSignatures() {}

    static void write(XWPFDocument document, Block.Signatures signatures, double width) {
        int across = signatures.across();
        int rows = (signatures.signers().size() + across - 1) / across;
        var widths = new double[across];
        Arrays.fill(widths, width / across);
        var table = DocxTables.plain(document, rows, widths);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int i = 0; i < signatures.signers().size(); i++) {
            signer(
                    table.getRow(i / across).getCell(i % across),
                    signatures.signers().get(i));
        }
    }

    static void closing(XWPFDocument document, Closing closing, double width) {
        var table = DocxTables.plain(document, 1, width / 2, width / 2);
        table.getRow(0).setCantSplitRow(true);
        var left = table.getRow(0).getCell(0);
        if (!closing.recipients().isEmpty()) {
            DocxText.write(DocxTables.paragraph(left), Form.RECIPIENTS, Form.TABLE, true, true);
            closing.lines().forEach(line -> DocxText.write(left.addParagraph(), line, Form.SMALL, false, false));
        }
        var signer = closing.signer();
        if (signer != null) {
            signer(table.getRow(0).getCell(1), signer);
        }
    }

    private static void signer(XWPFTableCell cell, Signer signer) {
        signer.capacity()
                .forEach(line -> DocxText.centred(DocxTables.paragraph(cell), line, Form.TYPE - 1, true, false));
        signer.notes().forEach(line -> DocxText.centred(DocxTables.paragraph(cell), line, Form.SMALL, false, true));
        var name = DocxText.centred(DocxTables.paragraph(cell), signer.name(), Form.TYPE, true, false);
        double room = signer.notes().isEmpty() ? Form.ROOM_TO_SIGN : 2;
        name.setSpacingBefore((int) DocxPages.twips(room));
        name.setSpacingAfter(DocxText.twips(Form.GAP * 2));
    }
}
