package vn.giaouoc.ui.organisation.succession;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.succession.Parts;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.ui.common.Figures;

/** Tách: the new unit, and what it takes along. */
class DetachForm extends SuccessionForm {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final ShareFields share = new ShareFields("Tên đơn vị mới");
    private final CheckboxGroup<Parts.Part> departments;
    private final CheckboxGroup<Parts.Part> employers;
    private final CheckboxGroup<Parts.Part> below;

    DetachForm(SuccessionService service, UnitPage page, Parts parts, LocalDate today) {
        super(service, today, "Tách từ ngày", "Tách đơn vị", "Đã ghi việc tách đơn vị.");
        id = page.line().number();
        departments = choices("Phòng, ban tách ra", parts.departments());
        employers = choices("Cơ quan, đơn vị sử dụng lao động đi theo", parts.employers());
        below = choices("Đơn vị trực thuộc đi theo", parts.below());
        share.at(errors(), 0);
        add(new H3("Đơn vị mới"), 2);
        add(share, 2);
        add(departments, 2);
        add(employers, 2);
        add(below, 2);
        errors().at("departments", departments);
        addDecision();
    }

    private static CheckboxGroup<Parts.Part> choices(String label, List<Parts.Part> parts) {
        var choices = new CheckboxGroup<Parts.Part>(label);
        choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choices.setItems(parts);
        choices.setItemLabelGenerator(part ->
                part.people() == 0 ? part.name() : part.name() + " · " + Figures.number(part.people()) + " người");
        choices.setVisible(!parts.isEmpty());
        return choices;
    }

    @Override
    SuccessionWish wish() {
        return new DetachOrganisation(
                id, new Share(share.unit(), chosen(departments), chosen(employers), chosen(below)), decision());
    }

    private static List<Long> chosen(CheckboxGroup<Parts.Part> choices) {
        return choices.getValue().stream().map(Parts.Part::number).toList();
    }
}
