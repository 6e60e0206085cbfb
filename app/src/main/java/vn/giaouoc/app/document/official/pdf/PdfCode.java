package vn.giaouoc.app.document.official.pdf;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Form;

/** A QR code, drawn as shapes, with words beside it. */
final class PdfCode {

    private static final float SIDE = OfficialPdf.points(34);

    private PdfCode() {}

    static PdfPTable of(Block.Code code, PdfWriter writer) {
        var table = new PdfPTable(new float[] {38, 127});
        table.setWidthPercentage(100);
        table.setSpacingBefore((float) Form.GAP);
        table.setSplitRows(false);
        var left = new PdfPCell(picture(QrCode.of(code.address()), writer), false);
        left.setBorder(Rectangle.NO_BORDER);
        table.addCell(left);
        var right = new PdfPCell();
        right.setBorder(Rectangle.NO_BORDER);
        right.setVerticalAlignment(Element.ALIGN_MIDDLE);
        code.words().forEach(words -> {
            var line = Faces.paragraph(words, Faces.plain(Form.SMALL), Element.ALIGN_LEFT);
            line.setSpacingAfter(2);
            right.addElement(line);
        });
        table.addCell(right);
        return table;
    }

    private static Image picture(QrCode code, PdfWriter writer) {
        var template = writer.getDirectContent().createTemplate(SIDE, SIDE);
        float module = SIDE / code.side();
        template.setColorFill(Color.BLACK);
        // from here on one unit is one module, so the numbers in the file are short and whole
        template.concatCTM(module, 0, 0, module, 0, 0);
        code.eachRun((column, row, length) ->
                template.rectangle(column + (float) QrCode.QUIET, code.side() - QrCode.QUIET - row - 1f, length, 1));
        template.fill();
        return Image.getInstance(template);
    }
}
