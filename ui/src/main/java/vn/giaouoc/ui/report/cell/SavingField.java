package vn.giaouoc.ui.report.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;

/** A field that saves itself when it is left; what cannot be saved stays in it with the sentence under it. */
class SavingField extends Div {

    private static final long serialVersionUID = 1L;

    private final String cell;
    private final transient CellDesk desk;
    private final transient CellField field;
    private final Div said = new Div();
    private int revision;
    private boolean unsaved;

    SavingField(CellPage page, String label, CellDesk desk) {
        this.cell = page.key();
        this.desk = desk;
        this.revision = page.revision();
        this.field = CellField.of(page, label, this::save);
        field.show().accept(page);
        said.addClassNames("gu-muted", "gu-small", "gu-rp-saved");
        said.getElement().setAttribute("aria-live", "polite");
        add(field.component(), said);
    }

    /** Another cell was saved: this one follows only where nothing of its own waits to be saved. */
    void update(CellPage page) {
        if (!unsaved && page.revision() >= revision) {
            revision = page.revision();
            field.show().accept(page);
        }
    }

    void focus() {
        if (field.component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void save() {
        send(revision);
    }

    private void send(int seen) {
        unsaved = true;
        try {
            var value = field.value().get();
            arrived(desk.save(new CellWish(cell, seen, value.number(), value.words(), null)));
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void arrived(SavedCell saved) {
        unsaved = false;
        revision = saved.revision();
        field.validation().setInvalid(false);
        said.removeAll();
        said.setText("Đã lưu " + Figures.time(saved.savedAt()));
        desk.saved(saved);
    }

    private void refused(Refusal refusal) {
        if (refusal.code().equals("CELL_CHANGED")) {
            said.removeAll();
            said.add(clash(refusal));
            return;
        }
        field.validation().setErrorMessage(refusal.sentence());
        field.validation().setInvalid(true);
        said.setText("Chưa lưu");
    }

    /** Somebody else wrote here meanwhile: both stay visible until this person says which stands. */
    private Component clash(Refusal refusal) {
        int theirs = ((Number) refusal.details().getOrDefault("revision", 0)).intValue();
        return new ClashCard(refusal.sentence(), () -> send(theirs), () -> {
            unsaved = false;
            revision = 0;
            said.removeAll();
            desk.saved(null);
        });
    }
}
