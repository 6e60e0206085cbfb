package vn.giaouoc.app.document.official.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.Form;
import vn.giaouoc.app.document.official.Signer;

/** Who signs, and nơi nhận. Nothing here is torn over two pages. */
final class PdfSignatures {

    private PdfSignatures() {}

    static PdfPTable of(Block.Signatures signatures) {
        var table = table(signatures.across());
        signatures.signers().forEach(signer -> table.addCell(cell(signer)));
        table.completeRow();
        return table;
    }

    static PdfPTable firstRow(Block.Signatures signatures) {
        var first = signatures.signers().stream().limit(signatures.across()).toList();
        return of(new Block.Signatures(first, signatures.across()));
    }

    static PdfPTable closing(Closing closing) {
        var table = table(2);
        var left = cell();
        if (!closing.recipients().isEmpty()) {
            left.addElement(Faces.paragraph(Form.RECIPIENTS, Faces.boldItalic(Form.TABLE), Element.ALIGN_LEFT));
            closing.lines()
                    .forEach(line ->
                            left.addElement(Faces.paragraph(line, Faces.plain(Form.SMALL), Element.ALIGN_LEFT)));
        }
        table.addCell(left);
        var signer = closing.signer();
        table.addCell(signer == null ? cell() : cell(signer));
        return table;
    }

    private static PdfPTable table(int columns) {
        var table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        table.setSpacingBefore((float) Form.GAP * 2);
        table.setSplitRows(false);
        table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
        return table;
    }

    private static PdfPCell cell(Signer signer) {
        var cell = cell();
        signer.capacity().forEach(line -> cell.addElement(Faces.centred(line, Faces.bold(Form.TYPE - 1))));
        signer.notes().forEach(line -> cell.addElement(Faces.centred(line, Faces.italic(Form.SMALL))));
        var name = Faces.centred(signer.name().isEmpty() ? " " : signer.name(), Faces.bold(Form.TYPE));
        name.setSpacingBefore(signer.notes().isEmpty() ? OfficialPdf.points(Form.ROOM_TO_SIGN) : (float) Form.GAP);
        cell.addElement(name);
        return cell;
    }

    private static PdfPCell cell() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2);
        cell.setPaddingBottom((float) Form.GAP * 2);
        return cell;
    }
}
