package vn.giaouoc.ui.organisation.event;

import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.directory.UnitPage;

/** The end of the unit, and who takes over its history. */
class DissolveForm extends EventForm {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService service;
    private final long id;
    private final UnitPicker heir;

    DissolveForm(OrganisationService service, UnitPage page, UnitPicker heir, LocalDate today) {
        super("Không còn hoạt động từ ngày", today);
        this.service = service;
        this.id = page.line().number();
        this.heir = heir;
        heir.setHelperText(
                "Bỏ trống: đơn vị cấp trên, " + page.above().getLast().name());
        add(heir, 2);
        errors().at("heirId", heir);
        addDecision();
    }

    private DissolveOrganisation wish() {
        return new DissolveOrganisation(id, heir.picked(), decision());
    }

    @Override
    protected Look look(Actor actor) {
        return Look.of(service.preview(actor, wish()));
    }

    @Override
    protected String carryOut(Actor actor) {
        service.dissolve(actor, wish());
        return "Đã ghi việc giải thể đơn vị.";
    }

    @Override
    protected String verb() {
        return "Giải thể đơn vị";
    }
}
