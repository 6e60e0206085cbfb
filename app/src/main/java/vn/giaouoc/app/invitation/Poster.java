package vn.giaouoc.app.invitation;

import java.util.List;
import vn.giaouoc.app.document.Paper;
import vn.giaouoc.app.document.PaperFont;
import vn.giaouoc.app.document.Pen;
import vn.giaouoc.app.document.QrCode;

/** One sheet for the notice board: what is pledged, until when, and a QR code that is nobody's own. */
final class Poster {

    private static final Pen UNIT = new Pen(PaperFont.SANS, 14, Pen.MUTED);
    private static final Pen TITLE = new Pen(PaperFont.SANS_BOLD, 34, Pen.BLUE);
    private static final Pen LINE = new Pen(PaperFont.SANS, 26);
    private static final Pen NUMBER = new Pen(PaperFont.SANS_BOLD, 26, Pen.BLUE);
    private static final Pen CALL = new Pen(PaperFont.SANS_BOLD, 16, Pen.BLUE);
    private static final Pen STEP = new Pen(PaperFont.SANS, 13);
    private static final Pen SMALL = new Pen(PaperFont.SANS, 11, Pen.MUTED);
    private static final double BOTTOM_BLOCK = 84;

    private final Paper paper;
    private final Occasion occasion;
    private final double scale;

    Poster(Paper paper, Occasion occasion) {
        this.paper = paper;
        this.occasion = occasion;
        this.scale = paper.size().width() / 210.0;
    }

    void draw(String link, String helper) {
        double height = paper.size().height();
        paper.box(Pen.BLUE, 0, 0, paper.size().width(), mm(7));
        double y = heading(mm(17));
        lines(y, height - mm(BOTTOM_BLOCK) - y);
        invitation(height - mm(BOTTOM_BLOCK), link, helper);
    }

    private double heading(double top) {
        double middle = paper.size().width() / 2.0;
        double wide = paper.size().width() - mm(36);
        var unit = scaled(UNIT).fitting(occasion.unit().name(), wide, 2, 10 * scale);
        double y =
                paper.centredLines(unit, middle, top, unit.wrap(occasion.unit().name(), wide)) + mm(5);
        var words = "Cam kết «" + occasion.campaign().shortName() + "» năm "
                + occasion.window().year();
        var title = scaled(TITLE).fitting(words, wide, 1, 26 * scale).fitting(words, wide, 2, 18 * scale);
        y = paper.centredLines(title, middle, y, title.wrap(words, wide)) + mm(4);
        paper.box(new java.awt.Color(0xF2B705), middle - mm(25), y, mm(50), mm(1.2));
        return y + mm(9);
    }

    /** The lines of the pledge, as large as the room allows. */
    private void lines(double top, double room) {
        var items = occasion.window().text().items();
        double x = mm(20);
        double indent = mm(13);
        double wide = paper.size().width() - x - indent - mm(18);
        var pen = scaled(LINE);
        while (pen.points() > 9 * scale && needed(pen, wide) > room) {
            pen = pen.size(pen.points() - 0.5);
        }
        double gap = Math.min(mm(11), Math.max(mm(2), (room - text(pen, wide)) / Math.max(1, items.size())));
        double y = top;
        for (int i = 0; i < items.size(); i++) {
            paper.lines(NUMBER.size(pen.points()), x, y, List.of((i + 1) + "."));
            y = paper.lines(pen, x + indent, y, pen.wrap(items.get(i).text(), wide)) + gap;
        }
    }

    private double needed(Pen pen, double wide) {
        return text(pen, wide) + occasion.window().text().items().size() * mm(5);
    }

    private double text(Pen pen, double wide) {
        return occasion.window().text().items().stream()
                .mapToDouble(item -> pen.wrap(item.text(), wide).size() * pen.leading())
                .sum();
    }

    private void invitation(double top, String link, String helper) {
        double side = mm(68);
        paper.qr(QrCode.of(link), mm(14), top + mm(4), side);
        double x = mm(14) + side + mm(5);
        double wide = paper.size().width() - x - mm(16);
        double y = paper.lines(scaled(CALL), x, top + mm(8), List.of("Ký trên điện thoại, 2 phút")) + mm(2);
        for (var step : Words.posterSteps(occasion)) {
            y = paper.lines(scaled(STEP), x, y, scaled(STEP).wrap(step, wide)) + mm(1.5);
        }
        var closing = "Hạn ký: hết ngày " + Words.day(occasion.window().lastDay())
                + ". Việc ký là tự nguyện. Chưa có thẻ hoặc cần giúp: " + helper + ".";
        y = paper.lines(scaled(SMALL), x, y + mm(1), scaled(SMALL).wrap(closing, wide)) + mm(1.5);
        paper.lines(scaled(SMALL), x, y, scaled(SMALL).wrap(link, wide));
    }

    private Pen scaled(Pen pen) {
        return pen.size(pen.points() * scale);
    }

    private double mm(double onA4) {
        return onA4 * scale;
    }
}
