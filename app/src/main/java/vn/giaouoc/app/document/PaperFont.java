package vn.giaouoc.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of all papers: Liberation, whose widths are those of Times and Arial (layouts of Nghị định 30/2020 keep their
 * line breaks), with every Vietnamese letter. Only the letters a paper uses are embedded in it.
 */
public enum PaperFont {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic");

    private static final int CURLY_APOSTROPHE = 0x2019;
    private static final int LETTER_APOSTROPHE = 0x02BC;

    private final BaseFont base;

    PaperFont(String file) {
        base = load(file + ".ttf");
    }

    /** For layout engines; one of it serves all papers. */
    public BaseFont base() {
        return base;
    }

    /** True when the font can draw this letter. */
    public boolean holds(int letter) {
        return base.charExists(letter);
    }

    /** NFC, without invisible letters; an apostrophe the font lacks becomes the usual one, any other letter "?". */
    public String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .map(letter -> holds(letter) ? letter : letter == LETTER_APOSTROPHE ? CURLY_APOSTROPHE : '?')
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private static BaseFont load(String file) {
        try (var stream = PaperFont.class.getResourceAsStream("/liberation/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("font missing from the class path: " + file);
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
