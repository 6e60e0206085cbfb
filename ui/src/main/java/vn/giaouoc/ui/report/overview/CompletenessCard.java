package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import vn.giaouoc.app.report.overview.Overview;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.chart.Plot;
import vn.giaouoc.ui.chart.Plot.Column;
import vn.giaouoc.ui.chart.Plot.Tone;
import vn.giaouoc.ui.chart.PlotFigure;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

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
                Blocks.figure(Figures.number(whole.notYet()), "chưa nộp, còn hạn"),
                Blocks.figure(Figures.number(whole.approved()), "đã duyệt"),
                Blocks.figure(Figures.number(whole.exempt()), "miễn nộp"));
        figures.addClassName("gu-rp-counts");
        add(figures, new RateBar(whole.handedIn(), whole.owing()));
        if (!overview.groups().isEmpty()) {
            add(PlotFigure.foldedTable(groups(overview, address)));
        }
    }

    private static Plot groups(Overview overview, OverviewAddress address) {
        return new Plot(
                Plot.Kind.SHARES,
                "Tình hình nộp của từng đơn vị bên dưới, đơn vị nộp ít nhất đứng trước",
                "Đơn vị",
                List.of(
                        Column.told("Phải nộp"),
                        Column.drawn("Đúng hạn", Tone.GOOD),
                        Column.drawn("Nộp muộn", Tone.ATTENTION),
                        Column.drawn("Quá hạn", Tone.BAD),
                        Column.drawn("Chưa nộp, còn hạn", Tone.IDLE),
                        Column.told("Đã duyệt"),
                        Column.told("Miễn nộp"),
                        Column.told("Tỷ lệ nộp")),
                overview.groups().stream()
                        .map(group -> row(group, overview, address))
                        .toList(),
                Plot.Scale.percent(null));
    }

    private static Plot.Row row(Overview.Line group, Overview overview, OverviewAddress address) {
        var known = group.completeness();
        var own = group.unitId().equals(overview.unitId());
        var rate = CellText.read(CellType.PERCENT, group.handedInRate());
        return new Plot.Row(
                group.unitName(),
                own ? "" : address.unit(Long.parseLong(group.unitId())).path(),
                List.of(
                        Plot.Value.of(known.owing()),
                        Plot.Value.of(known.onTime()),
                        Plot.Value.of(known.late()),
                        Plot.Value.of(known.overdue()),
                        Plot.Value.of(known.notYet()),
                        Plot.Value.of(known.approved()),
                        Plot.Value.of(known.exempt()),
                        new Plot.Value(group.handedInRate(), rate)),
                rate);
    }
}
