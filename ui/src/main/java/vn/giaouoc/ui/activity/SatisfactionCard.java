package vn.giaouoc.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.check.SatisfactionTrend;
import vn.giaouoc.app.activity.kind.Amounts;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.StatusBadge;

/** How content people were, beside last year; a fall is said in words, sign and colour. */
class SatisfactionCard extends Div {

    private static final long serialVersionUID = 1L;

    SatisfactionCard(SatisfactionTrend trend, int year) {
        addClassNames("gu-card", "gu-act-satisfaction");
        var figure = new Div(percent(trend.rate()));
        figure.addClassName("gu-figure");
        var about = new Span(
                trend.asked() == 0
                        ? "Chưa có kết quả năm " + year + "."
                        : Figures.number(trend.satisfied()) + " / " + Figures.number(trend.asked())
                                + " người được hỏi hài lòng.");
        about.addClassName("gu-muted");
        var before = new Span("Năm " + (year - 1) + ": " + percent(trend.lastRate()));
        before.addClassName("gu-muted");
        add(new H2("Sự hài lòng năm " + year), figure, about, before);
        var change = trend.change();
        if (change != null) {
            add(badge(trend.falls(), change));
        }
    }

    private static StatusBadge badge(boolean falls, BigDecimal change) {
        var points = Amounts.text(change.abs()) + " điểm %";
        if (falls) {
            return new StatusBadge(StatusBadge.Mood.BAD, "Giảm " + points + " so với năm trước");
        }
        return new StatusBadge(
                StatusBadge.Mood.DONE,
                change.signum() == 0 ? "Bằng năm trước" : "Tăng " + points + " so với năm trước");
    }

    private static String percent(@Nullable BigDecimal rate) {
        return rate == null ? "-" : Amounts.text(rate) + " %";
    }
}
