package vn.giaouoc.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Writes what was tried; says how many go in and how many are changed, anew at each decision. */
class WriteButton extends Button {

    private static final long serialVersionUID = 1L;

    private final transient Trial trial;

    WriteButton(Trial trial) {
        this.trial = trial;
        addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        setId("ghi-vao");
        setDisableOnClick(true);
        offer(ImportJob.Decisions.NONE);
    }

    final void offer(ImportJob.Decisions decided) {
        int fresh = trial.fresh() + decided.somebodyElse().size();
        int changes = decided.changes().size();
        var act = trial.act(fresh, changes);
        setText(Character.toUpperCase(act.charAt(0)) + act.substring(1));
        setEnabled(fresh + changes > 0);
    }
}
