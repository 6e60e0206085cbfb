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
    static final int QUIET = 4;

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

    boolean dark(int column, int row) {
        return column < modules.getWidth() && modules.get(column, row) == 1;
    }
}
