package vn.giaouoc.ui.organisation.succession;

import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.ui.organisation.event.EventForm;
import vn.giaouoc.ui.organisation.event.Look;

/** An event of several units: the wish is what the form says, everything else is the service's. */
abstract class SuccessionForm extends EventForm {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionService service;
    private final String verb;
    private final String done;

    SuccessionForm(SuccessionService service, LocalDate today, String effective, String verb, String done) {
        super(effective, today);
        this.service = service;
        this.verb = verb;
        this.done = done;
    }

    /** What the form says now. */
    abstract SuccessionWish wish();

    @Override
    protected Look look(Actor actor) {
        var told = service.preview(actor, wish());
        return new Look(new SuccessionPanel(told), told.possible());
    }

    @Override
    protected String carryOut(Actor actor) {
        service.carryOut(actor, wish());
        return done;
    }

    @Override
    protected String verb() {
        return verb;
    }
}
