package vn.giaouoc.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.giaouoc.app.desk.DeskPage;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;

/** How far this year's signing is, large enough to be read from a chair away. */
class ProgressCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 7;

    ProgressCard(DeskPage page) {
        addClassNames("gu-card", "gu-desk-progress");
        var total = page.total();
        var bar = new RateBar(total.signed(), total.eligible());
        bar.addClassName("gu-desk-bar");
        add(window(page), bar);
        add(figures(
                figure(total.signed(), "đã ký trên " + Figures.number(total.eligible()) + " đoàn viên thuộc diện ký"),
                figure(total.left(), "còn có thể ký"),
                figure(total.declined() + total.withdrawn(), "không ký hoặc đã rút")));
        var how = new Paragraph("Đã ký: " + Figures.number(page.ownPhone()) + " bằng điện thoại riêng, "
                + Figures.number(page.kiosk()) + " trên máy dùng chung, " + Figures.number(page.paper())
                + " trên giấy." + staff(page));
        var asOf = new Paragraph("Số liệu tính đến " + Figures.time(page.countedAt()) + ", tự cập nhật.");
        how.addClassNames("gu-muted", "gu-small");
        asOf.addClassNames("gu-muted", "gu-small");
        add(how, asOf);
    }

    private static StatusBadge window(DeskPage page) {
        var last = page.lastDay();
        if (last == null) {
            return new StatusBadge(StatusBadge.Mood.IDLE, "Năm " + page.year() + ": hiện không trong đợt ký");
        }
        var left = page.daysLeft() == 1 ? "hôm nay là ngày cuối" : "còn " + page.daysLeft() + " ngày";
        return new StatusBadge(
                page.daysLeft() <= SOON ? StatusBadge.Mood.ATTENTION : StatusBadge.Mood.UNDER_WAY,
                "Đang mở ký đến hết " + Figures.day(last) + ", " + left);
    }

    private static String staff(DeskPage page) {
        return page.staffSigned() == 0
                ? ""
                : " Ngoài tỷ lệ: " + Figures.number(page.staffSigned()) + " người chưa là đoàn viên cũng đã ký.";
    }

    private static Div figures(Div... figures) {
        var row = new Div(figures);
        row.addClassName("gu-desk-figures");
        return row;
    }

    private static Div figure(long number, String words) {
        var large = new Span(Figures.number(number));
        large.addClassName("gu-figure");
        var small = new Span(words);
        small.addClassNames("gu-muted", "gu-small");
        return new Div(large, small);
    }
}
