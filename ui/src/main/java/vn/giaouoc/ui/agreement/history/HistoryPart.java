package vn.giaouoc.ui.agreement.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.history.Histories;
import vn.giaouoc.app.agreement.history.MoveLine;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.agreement.words.States;
import vn.giaouoc.ui.common.Blocks;
import vn.giaouoc.ui.common.Figures;

/** «Lịch sử»: every move with who, when and why, the latest first. */
@Singleton
class HistoryPart implements AgreementPart {

    private final Histories histories;

    HistoryPart(Histories histories) {
        this.histories = histories;
    }

    @Override
    public Section section() {
        return Section.HISTORY;
    }

    @Override
    public Component show(OpenAgreement open) {
        var list = new OrderedList();
        list.addClassName("gu-ag-history");
        histories.of(open.actor(), open.id(), 0).moves().forEach(move -> list.add(item(move)));
        return Blocks.section("Lịch sử", list);
    }

    private static ListItem item(MoveLine move) {
        var what = move.from() == null
                ? move.number() == 1 ? "Lập bản nháp" : "Lập bản sửa đổi số " + move.number()
                : move.number() == 1 ? "" : "Bản sửa đổi số " + move.number();
        var who = move.who() == null ? "Cổng tự chuyển" : move.who();
        var item = new ListItem(
                Blocks.row(States.badge(move.to()), new Div(what)),
                Blocks.muted(Figures.time(move.at()) + " · " + who));
        var reason = move.reason();
        if (reason != null) {
            item.add(new Div("Lý do: " + reason));
        }
        return item;
    }
}
