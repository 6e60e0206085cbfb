package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.db.report.life.ReportState;

/** Campaign, year, state and words; what cannot be chosen is not shown. */
public class ReportControls extends Div {

    private static final long serialVersionUID = 1L;

    public ReportControls(
            ReportsAddress address, List<ReportYears.Choice> campaigns, boolean many, Consumer<ReportsAddress> choose) {
        addClassName("gu-rp-controls");
        if (campaigns.size() > 1) {
            add(campaign(address, campaigns, choose));
        }
        campaigns.stream()
                .filter(choice -> choice.campaignId() == address.campaign())
                .findFirst()
                .ifPresent(choice -> add(ReportChoices.year(
                        address.year(), choice.years(), year -> choose.accept(address.of(address.campaign(), year)))));
        if (many) {
            add(
                    state(address, choose),
                    ReportChoices.words(address.words(), words -> choose.accept(address.words(words))));
        }
    }

    private static Select<ReportYears.Choice> campaign(
            ReportsAddress address, List<ReportYears.Choice> campaigns, Consumer<ReportsAddress> choose) {
        var select = new Select<ReportYears.Choice>();
        select.setLabel("Cuộc vận động");
        select.setItems(campaigns);
        select.setItemLabelGenerator(ReportYears.Choice::name);
        campaigns.stream()
                .filter(choice -> choice.campaignId() == address.campaign())
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> choose.accept(
                address.of(event.getValue().campaignId(), event.getValue().year())));
        return select;
    }

    private static Select<ReportState> state(ReportsAddress address, Consumer<ReportsAddress> choose) {
        var select = new Select<ReportState>();
        select.setLabel("Trạng thái");
        select.setItems(ReportState.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Tất cả");
        select.setItemLabelGenerator(state -> state == null ? "Tất cả" : state.label());
        select.setValue(address.state());
        select.addValueChangeListener(event -> choose.accept(address.state(event.getValue())));
        return select;
    }
}
