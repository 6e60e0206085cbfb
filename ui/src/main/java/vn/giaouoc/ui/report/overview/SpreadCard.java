package vn.giaouoc.ui.report.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.overview.Spread;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.ui.chart.Plot;
import vn.giaouoc.ui.chart.Plot.Column;
import vn.giaouoc.ui.chart.Plot.Tone;
import vn.giaouoc.ui.chart.PlotFigure;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/** One figure over all units: the whole, how many lie where as a chart, who falls, and every row behind. */
class SpreadCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient Spread spread;

    SpreadCard(Spread spread) {
        this.spread = spread;
        addClassNames("gu-card", "gu-column");
        add(new H2(spread.heading()));
        add(Blocks.figure(text(spread.whole()), "chung của các báo cáo đã duyệt"));
        if (spread.previous() != null) {
            add(Blocks.muted("Năm trước: " + text(spread.previous())));
        }
        if (!spread.bands().isEmpty()) {
            add(PlotFigure.foldedTable(bands()));
        }
        if (spread.falling() > 0) {
            add(new StatusBadge(Mood.ATTENTION, spread.falling() + " đơn vị giảm so với năm trước"));
            add(list(
                    "Đơn vị giảm",
                    spread.rows().stream().filter(Spread.Row::falls).toList()));
        }
        add(list("Tất cả " + spread.rows().size() + " đơn vị, từ thấp đến cao", spread.rows()));
    }

    private Plot bands() {
        return new Plot(
                Plot.Kind.BARS,
                "Số đơn vị ở từng khoảng của chỉ tiêu " + spread.heading(),
                spread.bandHeading(),
                List.of(Column.drawn("Số đơn vị", Tone.PLAIN)),
                spread.bands().stream().map(SpreadCard::band).toList(),
                Plot.Scale.COUNTS);
    }

    private static Plot.Row band(Spread.Band band) {
        return new Plot.Row(
                "Từ " + band.from() + " đến " + band.to(),
                "",
                List.of(Plot.Value.of(band.units())),
                band.units() + " đơn vị");
    }

    private Component list(String title, List<Spread.Row> rows) {
        var list = new OrderedList();
        list.addClassName("gu-rp-rows");
        rows.stream().limit(MOST).forEach(row -> list.add(item(row)));
        var details = new Details(title, list);
        if (rows.size() > MOST) {
            details.add(
                    Blocks.muted("Còn " + (rows.size() - MOST) + " đơn vị nữa; chọn một đơn vị cấp trên để xem hết."));
        }
        return details;
    }

    private ListItem item(Spread.Row row) {
        var change = row.change();
        var against = change == null
                ? ""
                : ", năm trước %s (%s%s)"
                        .formatted(text(row.previous()), change.signum() > 0 ? "+" : "", changed(change));
        return new ListItem(
                new Anchor("bao-cao/" + row.reportId(), row.unitName()), Blocks.muted(text(row.value()) + against));
    }

    private String changed(BigDecimal change) {
        return (CellText.of(spread.type(), change) + " " + spread.changeUnit()).strip();
    }

    private String text(@Nullable BigDecimal value) {
        return CellText.read(spread.type(), value);
    }
}
