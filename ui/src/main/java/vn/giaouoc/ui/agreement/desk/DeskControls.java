package vn.giaouoc.ui.agreement.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.app.agreement.list.DeskUnits;
import vn.giaouoc.app.agreement.list.DeskYears;

/** Unit, campaign and year; what cannot be chosen is not shown. */
public class DeskControls extends Div {

    private static final long serialVersionUID = 1L;

    public DeskControls(
            DeskAddress address,
            List<DeskUnits.Unit> units,
            List<DeskYears.Choice> campaigns,
            Consumer<DeskAddress> choose) {
        addClassName("gu-ag-controls");
        if (units.size() > 1) {
            add(unit(address, units, choose));
        }
        if (campaigns.size() > 1) {
            add(campaign(address, campaigns, choose));
        }
        campaigns.stream()
                .filter(choice -> choice.campaignId() == address.campaign())
                .findFirst()
                .ifPresent(choice -> add(year(address, choice, choose)));
    }

    private static Select<DeskUnits.Unit> unit(
            DeskAddress address, List<DeskUnits.Unit> units, Consumer<DeskAddress> choose) {
        var select = new Select<DeskUnits.Unit>();
        select.setLabel("Đơn vị");
        select.setItems(units);
        select.setItemLabelGenerator(DeskUnits.Unit::name);
        units.stream().filter(unit -> unit.id() == address.unit()).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(
                event -> choose.accept(address.unit(event.getValue().id())));
        return select;
    }

    private static Select<DeskYears.Choice> campaign(
            DeskAddress address, List<DeskYears.Choice> campaigns, Consumer<DeskAddress> choose) {
        var select = new Select<DeskYears.Choice>();
        select.setLabel("Cuộc vận động");
        select.setItems(campaigns);
        select.setItemLabelGenerator(DeskYears.Choice::name);
        campaigns.stream()
                .filter(choice -> choice.campaignId() == address.campaign())
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> choose.accept(
                address.campaign(event.getValue().campaignId(), event.getValue().year())));
        return select;
    }

    private static Select<Integer> year(DeskAddress address, DeskYears.Choice choice, Consumer<DeskAddress> choose) {
        var select = new Select<Integer>();
        select.setLabel("Năm");
        select.setItems(choice.years());
        select.setValue(address.year());
        select.addValueChangeListener(event -> choose.accept(address.year(event.getValue())));
        return select;
    }
}
