package vn.giaouoc.ui.organisation.event;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;

/** What one kind of event asks for, shows beforehand and does. */
public abstract class EventForm extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors = new FieldErrors();
    private final transient DecisionFields decision;

    protected EventForm(String effective, LocalDate today) {
        decision = new DecisionFields(effective, today);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("520px", 2));
        add(errors.summary(), 2);
    }

    /** Called by each form after its own fields. */
    protected final void addDecision() {
        decision.addTo(this, errors);
    }

    protected final FieldErrors errors() {
        return errors;
    }

    protected final Decision decision() {
        return decision.decision();
    }

    /** What will happen; refuses what makes no sense, and tells what the act would refuse. */
    protected abstract Look look(Actor actor);

    /** Does it and says so in one sentence. */
    protected abstract String carryOut(Actor actor);

    /** The verb on the last button. */
    protected abstract String verb();
}
