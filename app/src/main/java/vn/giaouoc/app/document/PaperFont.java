package vn.giaouoc.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of all papers: Liberation, whose widths are those of Times and Arial (layouts of Nghị định 30/2020 keep their
 * line breaks), with every Vietnamese letter. Only the letters a paper uses are embedded in it.
 */
public enum PaperFont {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic");

    private final BaseFont base;

    PaperFont(String file) {
        base = load(file + ".ttf");
    }

    BaseFont base() {
        return base;
    }

    /** True when the font can draw this letter. */
    public boolean holds(int letter) {
        return base.charExists(letter);
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
