package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.html.Div;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** Where a report stands as word, sign and colour, with what is late about it. */
public final class ReportBadges {

    private ReportBadges() {}

    /** The state, and beside it late, overdue, handed in again, figures below changed. */
    public static Div of(ReportLine line) {
        var row = Blocks.row(new StatusBadge(mood(line.state()), line.stateLabel()));
        if (!line.timeliness().isEmpty()) {
            row.add(new StatusBadge(line.overdue() ? Mood.BAD : Mood.ATTENTION, line.timeliness()));
        }
        if (line.number() > 1) {
            row.add(Blocks.muted("nộp lại lần " + (line.number() - 1)));
        }
        if (line.belowChanged()) {
            row.add(new StatusBadge(Mood.ATTENTION, "Số liệu cấp dưới đã mở lại"));
        }
        return row;
    }

    /** By when, in one line. */
    public static String due(ReportLine line) {
        return "Hạn nộp: hết ngày " + Figures.day(line.waitedForUntil());
    }

    private static Mood mood(ReportState state) {
        return switch (state) {
            case DRAFT, EXEMPT -> Mood.IDLE;
            case SUBMITTED, IN_REVIEW -> Mood.UNDER_WAY;
            case RETURNED -> Mood.ATTENTION;
            case APPROVED, CONSOLIDATED -> Mood.DONE;
        };
    }
}
