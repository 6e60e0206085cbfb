package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.event.OrganisationPreview;

/** What one kind of event asks for, shows beforehand and does. */
abstract class EventForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors = new FieldErrors();
    private final transient DecisionFields decision;

    EventForm(String effective, LocalDate today) {
        decision = new DecisionFields(effective, today);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
        add(errors.summary(), 2);
    }

    /** Called by each form after its own fields. */
    final void addDecision() {
        decision.addTo(this, errors);
    }

    final FieldErrors errors() {
        return errors;
    }

    final Decision decision() {
        return decision.decision();
    }

    /** What will happen; refuses what the act would refuse. */
    abstract OrganisationPreview preview(Actor actor);

    /** Does it and says so in one sentence. */
    abstract String carryOut(Actor actor);

    /** The verb on the last button. */
    abstract String verb();
}
