package vn.giaouoc.ui.report.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.db.report.life.ReportState;

/** Campaign, year, state and words; what cannot be chosen is not shown. */
public class ReportControls extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;

    public ReportControls(
            ReportsAddress address, List<ReportYears.Choice> campaigns, boolean many, Consumer<ReportsAddress> choose) {
        addClassName("gu-rp-controls");
        if (campaigns.size() > 1) {
            add(campaign(address, campaigns, choose));
        }
        campaigns.stream()
                .filter(choice -> choice.campaignId() == address.campaign())
                .findFirst()
                .ifPresent(choice -> add(year(address, choice, choose)));
        if (many) {
            add(state(address, choose), words(address, choose));
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

    private static Select<Integer> year(
            ReportsAddress address, ReportYears.Choice choice, Consumer<ReportsAddress> choose) {
        var select = new Select<Integer>();
        select.setLabel("Năm");
        select.setItems(choice.years());
        select.setValue(address.year());
        select.addValueChangeListener(event -> choose.accept(address.of(address.campaign(), event.getValue())));
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

    private static TextField words(ReportsAddress address, Consumer<ReportsAddress> choose) {
        var field = new TextField("Tìm theo tên đơn vị");
        field.setValue(address.words());
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setMaxLength(100);
        field.addValueChangeListener(event -> choose.accept(address.words(event.getValue())));
        return field;
    }
}
