package vn.giaouoc.app.document.official.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import vn.giaouoc.app.document.PaperFont;
import vn.giaouoc.app.document.official.Look;

/** Letters and paragraphs; every text passes here and is made drawable. */
final class Faces {

    private static final double LINE = 1.2;

    private Faces() {}

    static Font plain(double points) {
        return font(PaperFont.SERIF, points);
    }

    static Font bold(double points) {
        return font(PaperFont.SERIF_BOLD, points);
    }

    static Font italic(double points) {
        return font(PaperFont.SERIF_ITALIC, points);
    }

    static Font boldItalic(double points) {
        return font(PaperFont.SERIF_BOLD_ITALIC, points);
    }

    static Font of(Look look) {
        return look.bold() ? bold(look.points()) : look.italic() ? italic(look.points()) : plain(look.points());
    }

    static Phrase phrase(String text, Font font) {
        return new Phrase(drawable(text), font);
    }

    /** A paragraph without any indent or space around it. */
    static Paragraph paragraph(String text, Font font, int align) {
        var paragraph = new Paragraph((float) (font.getSize() * LINE), drawable(text), font);
        paragraph.setAlignment(align);
        return paragraph;
    }

    static Paragraph centred(String text, Font font) {
        return paragraph(text, font, Element.ALIGN_CENTER);
    }

    /** Width of a line in points. */
    static float width(String text, Font font) {
        return font.getBaseFont().getWidthPoint(drawable(text), font.getSize());
    }

    private static Font font(PaperFont face, double points) {
        return new Font(face.base(), (float) points);
    }

    /** The four faces hold the same letters. */
    private static String drawable(String text) {
        return PaperFont.SERIF.drawable(text);
    }
}
