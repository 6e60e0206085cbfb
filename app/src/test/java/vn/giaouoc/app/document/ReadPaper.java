package vn.giaouoc.app.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A PDF as a reader finds it: its words, its fonts and the QR codes drawn on it. */
public final class ReadPaper {

    private final PdfReader reader;

    public ReadPaper(byte[] pdf) {
        try {
            reader = new PdfReader(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return reader.getNumberOfPages();
    }

    /** All words of all sheets without any space, so that a name broken into lines is still found. */
    public String letters() {
        var text = new StringBuilder();
        try {
            for (int page = 1; page <= pages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return squeezed(text.toString());
    }

    public static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Names of fonts whose file is not inside the paper. */
    public List<String> fontsMissing() {
        var missing = new ArrayList<String>();
        for (int page = 1; page <= pages(); page++) {
            var resources = reader.getPageN(page).getAsDict(PdfName.RESOURCES);
            var fonts = resources.getAsDict(PdfName.FONT);
            for (var key : fonts.getKeys()) {
                var font = fonts.getAsDict((PdfName) key);
                PdfArray parts = font.getAsArray(PdfName.DESCENDANTFONTS);
                PdfDictionary part = parts == null ? font : parts.getAsDict(0);
                var descriptor = part.getAsDict(PdfName.FONTDESCRIPTOR);
                if (descriptor == null || descriptor.get(PdfName.FONTFILE2) == null) {
                    missing.add(String.valueOf(font.get(PdfName.BASEFONT)));
                }
            }
        }
        return missing;
    }

    /** What the QR codes say, in the order they were drawn. */
    public List<String> codes() {
        var codes = new ArrayList<String>();
        try {
            for (int page = 1; page <= pages(); page++) {
                read(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1), codes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    /** A code is a great many boxes that are filled at once. */
    private static void read(String content, List<String> codes) {
        var boxes = new ArrayList<float[]>();
        for (var line : content.split("\n", -1)) {
            var words = line.strip().split(" ", -1);
            if (words.length == 5 && words[4].equals("re")) {
                var box = new float[4];
                for (int i = 0; i < 4; i++) {
                    box[i] = Float.parseFloat(words[i]);
                }
                boxes.add(box);
            } else if (words[words.length - 1].equals("f")) {
                if (boxes.size() > 50) {
                    codes.add(decode(boxes));
                }
                boxes.clear();
            }
        }
    }

    private static String decode(List<float[]> boxes) {
        float left = Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float right = 0;
        float top = 0;
        for (var box : boxes) {
            left = Math.min(left, box[0]);
            bottom = Math.min(bottom, box[1]);
            right = Math.max(right, box[0] + box[2]);
            top = Math.max(top, box[1] + box[3]);
        }
        int dots = 400;
        int margin = 40;
        float scale = (dots - 2 * margin) / Math.max(right - left, top - bottom);
        var picture = new int[dots * dots];
        Arrays.fill(picture, 0xFFFFFF);
        for (var box : boxes) {
            int x1 = Math.round(margin + (box[0] - left) * scale);
            int x2 = Math.round(margin + (box[0] + box[2] - left) * scale);
            int y1 = Math.round(margin + (top - box[1] - box[3]) * scale);
            int y2 = Math.round(margin + (top - box[1]) * scale);
            for (int y = y1; y < y2; y++) {
                Arrays.fill(picture, y * dots + x1, y * dots + x2, 0);
            }
        }
        try {
            var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(dots, dots, picture)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new IllegalStateException("no reader would read this code", e);
        }
    }
}
