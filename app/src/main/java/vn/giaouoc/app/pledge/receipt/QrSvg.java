package vn.giaouoc.app.pledge.receipt;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A QR code as a small SVG: one path, no script, no image to fetch. */
public final class QrSvg {

    private static final int QUIET = 4;

    /** A fixed mask: trying all eight costs most of the time of a receipt and readers take any. */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private QrSvg() {}

    /** The SVG of a text, such as an address. */
    public static String of(String text) {
        try {
            return draw(Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " letters", e);
        }
    }

    private static String draw(ByteMatrix matrix) {
        int size = matrix.getWidth() + 2 * QUIET;
        var svg = new StringBuilder(3000)
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Mã QR xác minh\" viewBox=\"0 0 ")
                .append(size)
                .append(' ')
                .append(size)
                .append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h")
                .append(size)
                .append('v')
                .append(size)
                .append("H0z\"/><path d=\"");
        var cells = matrix.getArray();
        for (int y = 0; y < cells.length; y++) {
            row(svg, cells[y], y);
        }
        return svg.append("\"/></svg>").toString();
    }

    private static void row(StringBuilder svg, byte[] cells, int y) {
        for (int x = 0; x < cells.length; x++) {
            if (cells[x] == 1) {
                int start = x;
                while (x + 1 < cells.length && cells[x + 1] == 1) {
                    x++;
                }
                int run = x - start + 1;
                svg.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                svg.append('h').append(run).append("v1h-").append(run).append('z');
            }
        }
    }
}
