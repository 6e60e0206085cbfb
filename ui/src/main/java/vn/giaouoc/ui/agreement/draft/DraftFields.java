package vn.giaouoc.ui.agreement.draft;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.template.AgreementTemplate;
import vn.giaouoc.app.agreement.template.Templates;

/** Fields the dialogs have in common. */
final class DraftFields {

    private DraftFields() {}

    /** Templates meant for this kind of union. */
    static Select<AgreementTemplate> template(DeskPage page, Templates templates) {
        var select = new Select<AgreementTemplate>();
        var suited = templates.meantFor(page.superior());
        select.setLabel("Mẫu giao ước");
        select.setItems(suited);
        select.setItemLabelGenerator(AgreementTemplate::name);
        suited.stream().findFirst().ifPresent(select::setValue);
        select.setWidthFull();
        return select;
    }

    /** Who may take part; those without a head can be put down, but nobody signs for them yet. */
    static CheckboxGroup<Place> places(String label, List<Place> places) {
        var group = new CheckboxGroup<Place>(label);
        group.setItems(places);
        group.setItemLabelGenerator(place -> place.name() + (place.headed() ? "" : " (chưa có người đứng đầu)"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("gu-ag-choices");
        group.setWidthFull();
        return group;
    }
}
