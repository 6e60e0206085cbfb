package vn.giaouoc.app.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How letters look.
 *
 * @param points the size in printer's points
 */
public record Pen(PaperFont font, double points, Color colour) {

    public static final Color INK = new Color(0x1B1F24);
    public static final Color MUTED = new Color(0x57606A);
    public static final Color BLUE = new Color(0x073A79);

    private static final double MM_PER_POINT = 25.4 / 72;

    public Pen(PaperFont font, double points) {
        this(font, points, INK);
    }

    /** The same look in another size. */
    public Pen size(double other) {
        return new Pen(font, other, colour);
    }

    /** From one baseline to the next, in millimetres. */
    public double leading() {
        return points * 1.25 * MM_PER_POINT;
    }

    /** Width of a line in millimetres. */
    public double width(String line) {
        return font.base().getWidthPoint(drawable(line), (float) points) * MM_PER_POINT;
    }

    /** Breaks a text between words so that no line is wider than this; a word too long for a line is cut. */
    public List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The largest size, from this one down to {@code smallest}, at which the text needs at most so many lines. */
    public Pen fitting(String text, double width, int lines, double smallest) {
        var pen = this;
        while (pen.points > smallest && pen.wrap(text, width).size() > lines) {
            pen = pen.size(pen.points - 0.5);
        }
        return pen;
    }

    String drawable(String text) {
        return font.drawable(text);
    }

    private int fitting(String word, double width) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }
}
