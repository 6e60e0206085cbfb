package vn.giaouoc.app.invitation;

import java.util.List;
import vn.giaouoc.app.document.Paper;
import vn.giaouoc.app.document.PaperFont;
import vn.giaouoc.app.document.Pen;
import vn.giaouoc.app.document.QrCode;

/**
 * Eight cards on an A4 sheet, with dashed lines to cut along. A card shows no more of a person than name and department:
 * the year of birth or other knowledge that is asked at the first use must not stand on it (design: identity).
 */
final class CardSheet {

    static final int PER_PAGE = 8;

    private static final int COLUMNS = 2;
    private static final double WIDTH = 105;
    private static final double HEIGHT = 297.0 / 4;
    private static final double EDGE = 8;
    private static final double QR = 37;

    private static final Pen CAMPAIGN = new Pen(PaperFont.SANS_BOLD, 11, Pen.BLUE);
    private static final Pen NAME = new Pen(PaperFont.SANS_BOLD, 13);
    private static final Pen PLACE = new Pen(PaperFont.SANS, 9, Pen.MUTED);
    private static final Pen UNIT = new Pen(PaperFont.SANS, 8, Pen.MUTED);
    private static final Pen STEP = new Pen(PaperFont.SANS, 9.5);
    private static final Pen SMALL = new Pen(PaperFont.SANS, 8, Pen.MUTED);

    private final Paper paper;
    private final Occasion occasion;
    private final String helper;
    private int drawn;

    CardSheet(Paper paper, Occasion occasion, String helper) {
        this.paper = paper;
        this.occasion = occasion;
        this.helper = helper;
    }

    static int pages(int cards) {
        return (cards + PER_PAGE - 1) / PER_PAGE;
    }

    /** Draws the next card. */
    void card(String name, String department, String link) {
        int place = drawn++ % PER_PAGE;
        if (place == 0) {
            if (drawn > 1) {
                paper.nextPage();
            }
            cutLines();
        }
        draw(place % COLUMNS * WIDTH, (double) (place / COLUMNS) * HEIGHT, name, department, link);
    }

    private void cutLines() {
        paper.cutLine(WIDTH, 0, WIDTH, paper.size().height());
        for (int row = 1; row < PER_PAGE / COLUMNS; row++) {
            paper.cutLine(0, row * HEIGHT, paper.size().width(), row * HEIGHT);
        }
    }

    private void draw(double left, double top, String name, String department, String link) {
        double x = left + EDGE;
        double wide = WIDTH - 2 * EDGE;
        double y = paper.lines(CAMPAIGN, x, top + 6.5, first(CAMPAIGN.wrap("Cam kết " + occasion.title(), wide), 1));
        paper.box(Pen.BLUE, x, y + 0.6, wide, 0.4);
        y += 2;
        paper.qr(QrCode.of(link), x - 3, y, QR);
        who(x + QR - 1, y + 2, y + QR - 3, name, department);
        y += QR - 0.5;
        y = paper.lines(STEP, x, y, Words.steps(occasion)) + 0.8;
        paper.lines(SMALL, x, y, first(SMALL.wrap(closing(), wide), 3));
    }

    /** Name first; the unit in full where there is room above {@code bottom}, else its short name. */
    private void who(double x, double top, double bottom, String name, String department) {
        double wide = WIDTH - EDGE - QR + 1 - EDGE;
        var pen = NAME.fitting(name, wide, 3, 9);
        double y = paper.lines(pen, x, top, pen.wrap(name, wide)) + 1;
        if (!department.isEmpty()) {
            y = paper.lines(PLACE, x, y, first(PLACE.wrap(department, wide), 2)) + 0.6;
        }
        int room = Math.max(0, (int) ((bottom - y) / UNIT.leading()));
        var unit = UNIT.wrap(occasion.unit().name(), wide);
        paper.lines(
                UNIT,
                x,
                y,
                unit.size() <= room ? unit : first(UNIT.wrap(occasion.unit().shortName(), wide), room));
    }

    private String closing() {
        return "Thẻ riêng của anh/chị, xin giữ kín. Hạn ký "
                + Words.day(occasion.window().lastDay()) + ". Cần giúp: " + helper + ".";
    }

    private static List<String> first(List<String> lines, int most) {
        return lines.subList(0, Math.min(lines.size(), most));
    }
}
