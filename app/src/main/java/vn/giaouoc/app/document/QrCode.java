package vn.giaouoc.app.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as its modules. Level M: a crease or a stain over a seventh of it does no harm, and it stays coarse enough for
 * the camera of a cheap phone. The mask is a fixed one: readers take any, and trying all eight took most of the time of a
 * sheet of cards.
 */
public final class QrCode {

    /** White modules every reader wants around the code. */
    public static final int QUIET = 4;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address. */
    public static QrCode of(String address) {
        try {
            return new QrCode(
                    Encoder.encode(address, ErrorCorrectionLevel.M, HINTS).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " letters", e);
        }
    }

    /** Modules on one side, the white ones around not counted. */
    public int modules() {
        return modules.getWidth();
    }

    /**
     * The code as a small SVG for a page: lines one module thick, no script, nothing to fetch.
     *
     * @param label read aloud in its place
     */
    public String svg(String label) {
        int size = side();
        var svg = new StringBuilder(2500)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(label)
                .append("\" viewBox=\"0 0 ")
                .append(size)
                .append(' ')
                .append(size)
                .append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h")
                .append(size)
                .append('v')
                .append(size)
                .append("H0z\"/><path stroke=\"#000\" d=\"");
        eachRun((column, row, length) -> svg.append('M')
                .append(column + QUIET)
                .append(' ')
                .append(row + QUIET)
                .append(".5h")
                .append(length));
        return svg.append("\"/></svg>").toString();
    }

    /** Modules on one side with the white ones around. */
    public int side() {
        return modules() + 2 * QUIET;
    }

    /** Dark modules that touch each other in a row, so that whoever draws them draws few boxes. */
    public interface Run {
        void draw(int column, int row, int length);
    }

    /** Each run, row by row. */
    public void eachRun(Run run) {
        for (int row = 0; row < modules(); row++) {
            for (int column = 0; column < modules(); column++) {
                int from = column;
                while (dark(column, row)) {
                    column++;
                }
                if (column > from) {
                    run.draw(from, row, column - from);
                }
            }
        }
    }

    private boolean dark(int column, int row) {
        return column < modules.getWidth() && modules.get(column, row) == 1;
    }
}
