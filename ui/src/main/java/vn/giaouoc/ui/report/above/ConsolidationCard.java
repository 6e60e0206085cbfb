package vn.giaouoc.ui.report.above;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.giaouoc.app.report.consolidate.Missing;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage.Part;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.common.RateBar;

/** How much of a superior's report is there: who is counted, who is missing and why. */
public class ConsolidationCard extends Div {

    private static final long serialVersionUID = 1L;

    public ConsolidationCard(ConsolidationPage page, Component table) {
        addClassNames("gu-card", "gu-column");
        var known = page.completeness();
        add(new H2("Tổng hợp từ cấp dưới"));
        add(Blocks.muted(
                page.frozen()
                        ? "Số liệu đã chốt khi nộp."
                        : "Tính từ các báo cáo đã duyệt đến " + Figures.time(page.readAt()) + "."));
        if (page.belowChanged()) {
            add(Blocks.told(
                    "Có báo cáo cấp dưới đã mở lại sau khi báo cáo này được nộp. Anh/chị kiểm tra lại số liệu."));
        }
        var figures = new Div(
                Blocks.figure(Figures.number(known.owing()), "đơn vị phải nộp"),
                Blocks.figure(Figures.number(known.handedIn()), "đã nộp"),
                Blocks.figure(Figures.number(known.counted()), "đã tính vào số liệu"),
                Blocks.figure(Figures.number(known.overdue()), "quá hạn"),
                Blocks.figure(Figures.number(known.exempt()), "miễn nộp"));
        figures.addClassName("gu-rp-counts");
        add(figures, new RateBar(known.counted(), known.owing()));
        if (!page.missing().isEmpty()) {
            add(list(
                    "Chưa tính " + page.missing().size() + " đơn vị",
                    page.missing().stream().map(ConsolidationCard::missing).toList()));
        }
        add(list(
                "Đã tính " + page.parts().size() + " đơn vị",
                page.parts().stream().map(ConsolidationCard::part).toList()));
        add(table);
    }

    private static Component list(String title, List<ListItem> items) {
        var list = new OrderedList();
        list.addClassName("gu-rp-rows");
        items.forEach(list::add);
        return new Details(title, list);
    }

    private static ListItem missing(Missing one) {
        return new ListItem(
                new Div(one.unitName()), Blocks.muted(one.superiorName() + " · " + one.state() + ". " + one.reason()));
    }

    private static ListItem part(Part part) {
        return new ListItem(new Anchor("bao-cao/" + part.reportId(), part.unitName()));
    }
}
