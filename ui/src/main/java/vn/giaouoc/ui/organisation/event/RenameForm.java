package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.directory.UnitPage;

/** Another name for the unit. */
class RenameForm extends EventForm {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService service;
    private final long id;
    private final TextField name = new TextField("Tên mới");
    private final TextField shortName = new TextField("Tên viết tắt mới");
    private final TextField place = new TextField("Địa bàn");

    RenameForm(OrganisationService service, UnitPage page, LocalDate today) {
        super("Mang tên mới từ ngày", today);
        this.service = service;
        this.id = page.line().number();
        name.setValue(page.line().name());
        name.setMaxLength(300);
        name.setRequiredIndicatorVisible(true);
        shortName.setMaxLength(60);
        shortName.setHelperText("Bỏ trống: cổng tự viết tắt từ tên mới");
        place.setValue(Objects.requireNonNullElse(page.line().place(), ""));
        add(name, 2);
        add(shortName, place);
        errors().at("tên đơn vị", name)
                .at("name", name)
                .at("tên viết tắt", shortName)
                .at("địa bàn", place);
        addDecision();
    }

    private RenameOrganisation wish() {
        return new RenameOrganisation(id, name.getValue(), shortName.getValue(), place.getValue(), decision());
    }

    @Override
    protected Look look(Actor actor) {
        return Look.of(service.preview(actor, wish()));
    }

    @Override
    protected String carryOut(Actor actor) {
        service.rename(actor, wish());
        return "Đã ghi việc đổi tên đơn vị.";
    }

    @Override
    protected String verb() {
        return "Đổi tên đơn vị";
    }
}
