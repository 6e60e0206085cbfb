package vn.giaouoc.app.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The code a file of ours carries in its properties, so that an altered one still says what it was. It is looked for in the
 * bytes as they are and in what is packed in them; no PDF of a stranger is ever interpreted.
 */
public final class FileMark {

    private static final String PREFIX = "GIAOUOC/";
    private static final Pattern MARK = Pattern.compile(PREFIX + "([0-9A-HJKMNP-TV-Z]{12})");
    private static final Pattern PACKED = Pattern.compile("stream\r?\n");
    private static final int MOST_PACKED = 2_000;
    private static final int MOST_OF_ONE = 1 << 20;
    private static final int MOST_OF_ALL = 1 << 25;

    private FileMark() {}

    /** What is written into a file's properties for a code of 12 letters. */
    public static String of(String code) {
        return PREFIX + code;
    }

    /** The codes in a file, each once. Nothing grows past 32 MB, whatever the file pretends to hold. */
    public static List<String> codes(byte[] file) {
        var codes = new LinkedHashSet<String>();
        var text = new String(file, StandardCharsets.ISO_8859_1);
        find(text, codes);
        if (codes.isEmpty()) {
            unpacked(file, text).forEach(part -> find(part, codes));
        }
        return List.copyOf(codes);
    }

    private static void find(String text, LinkedHashSet<String> codes) {
        MARK.matcher(text).results().limit(10).forEach(hit -> codes.add(hit.group(1)));
    }

    private static List<String> unpacked(byte[] file, String text) {
        var parts = new ArrayList<String>();
        int left = MOST_OF_ALL;
        var starts = PACKED.matcher(text).results().limit(MOST_PACKED).iterator();
        while (starts.hasNext() && left > 0) {
            var part = inflate(file, starts.next().end(), Math.min(left, MOST_OF_ONE));
            left -= part.length();
            if (part.contains(PREFIX)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String inflate(byte[] file, int from, int most) {
        var out = new ByteArrayOutputStream();
        try (var inflater = new Inflater()) {
            inflater.setInput(file, from, file.length - from);
            var buffer = new byte[8192];
            while (out.size() < most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            // packed otherwise, or not at all: what came out so far is looked through
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
