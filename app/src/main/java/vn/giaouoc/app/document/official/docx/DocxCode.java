package vn.giaouoc.app.document.official.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Form;

/** A QR code as a picture, with words beside it. */
final class DocxCode {

    private static final int DOTS = 8;
    private static final double SIDE = 34 * 72 / 25.4;

    private DocxCode() {}

    static void write(XWPFDocument document, Block.Code code) {
        var table = DocxTables.plain(document, 1, 38, 127);
        var cell = table.getRow(0).getCell(0);
        try (var picture = new ByteArrayInputStream(png(QrCode.of(code.address())))) {
            int side = Units.toEMU(SIDE);
            DocxTables.paragraph(cell).createRun().addPicture(picture, PictureType.PNG, "qr.png", side, side);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a PNG we drew ourselves", e);
        }
        var words = table.getRow(0).getCell(1);
        code.words().forEach(line -> DocxText.write(DocxTables.paragraph(words), line, Form.SMALL, false, false));
    }

    private static byte[] png(QrCode code) throws IOException {
        int side = code.side() * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        var white = new int[side * side];
        Arrays.fill(white, 0xFFFFFF);
        image.setRGB(0, 0, side, side, white, 0, side);
        code.eachRun((column, row, length) -> {
            for (int y = 0; y < DOTS; y++) {
                for (int x = 0; x < length * DOTS; x++) {
                    image.setRGB((column + QrCode.QUIET) * DOTS + x, (row + QrCode.QUIET) * DOTS + y, 0);
                }
            }
        });
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
