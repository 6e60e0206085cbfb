package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import vn.giaouoc.app.report.overview.Overview;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** How many handed in, in time and late, of the whole and of each unit right below, the least complete first. */
class CompletenessCard extends Div {

    private static final long serialVersionUID = 1L;

    CompletenessCard(Overview overview, OverviewAddress address) {
        addClassNames("gu-card", "gu-column");
        var whole = overview.whole().completeness();
        add(new H2("Đã nộp đến " + Figures.time(overview.asOf())));
        var figures = new Div(
                Blocks.figure(Figures.number(whole.owing()), "phải nộp"),
                Blocks.figure(Figures.number(whole.handedIn()), "đã nộp"),
                Blocks.figure(Figures.number(whole.onTime()), "đúng hạn"),
                Blocks.figure(Figures.number(whole.late()), "nộp muộn"),
                Blocks.figure(Figures.number(whole.overdue()), "quá hạn"),
                Blocks.figure(Figures.number(whole.approved()), "đã duyệt"),
                Blocks.figure(Figures.number(whole.exempt()), "miễn nộp"));
        figures.addClassName("gu-rp-counts");
        add(figures, new RateBar(whole.handedIn(), whole.owing()));
        overview.groups().forEach(group -> add(group(group, overview, address)));
    }

    private static Component group(Overview.Line group, Overview overview, OverviewAddress address) {
        var known = group.completeness();
        var own = group.unitId().equals(overview.unitId());
        Component name = own
                ? new Div(group.unitName())
                : new Anchor(address.unit(Long.parseLong(group.unitId())).path(), group.unitName());
        var line = Blocks.column(
                name,
                new RateBar(known.handedIn(), known.owing()),
                Blocks.muted(known.handedIn() + "/" + known.owing() + " đã nộp, " + known.onTime() + " đúng hạn, "
                        + known.approved() + " đã duyệt"));
        if (known.overdue() > 0) {
            line.add(new StatusBadge(Mood.BAD, known.overdue() + " quá hạn"));
        }
        line.addClassName("gu-rp-group");
        return line;
    }
}
