package vn.giaouoc.ui.organisation.event;

import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.db.common.Refusal;

/** Another superior for the unit and all below it. */
class TransferForm extends EventForm {

    private static final long serialVersionUID = 1L;

    private final transient OrganisationService service;
    private final long id;
    private final UnitPicker parent;

    TransferForm(OrganisationService service, UnitPage page, UnitPicker parent, LocalDate today) {
        super("Chuyển giao từ ngày", today);
        this.service = service;
        this.id = page.line().number();
        this.parent = parent;
        parent.setRequiredIndicatorVisible(true);
        add(parent, 2);
        errors().at("parentId", parent);
        addDecision();
    }

    private TransferOrganisation wish() {
        var picked = parent.picked();
        if (picked == null) {
            throw Refusal.invalid("NO_SUPERIOR", "Anh/chị chọn đơn vị tiếp nhận.")
                    .with("field", "parentId");
        }
        return new TransferOrganisation(id, picked, decision());
    }

    @Override
    protected Look look(Actor actor) {
        return Look.of(service.preview(actor, wish()));
    }

    @Override
    protected String carryOut(Actor actor) {
        service.transfer(actor, wish());
        return "Đã ghi việc chuyển giao đơn vị.";
    }

    @Override
    protected String verb() {
        return "Chuyển giao đơn vị";
    }
}
