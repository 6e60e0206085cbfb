package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.OrganisationWatch;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.event.EventKind;
import vn.giaouoc.db.organisation.event.OrganisationEvent;

/** Takes an event back: the tables are then as if it had never been entered; only its own row stays, marked. */
@Singleton
class UndoService {

    private final UndoRules rules;
    private final UndoRows rows;
    private final OrganisationTree tree;
    private final TreeWriter writer;
    private final Others others;

    UndoService(UndoRules rules, UndoRows rows, OrganisationTree tree, TreeWriter writer, Others others) {
        this.rules = rules;
        this.rows = rows;
        this.tree = tree;
        this.writer = writer;
        this.others = others;
    }

    /** Those who hear of it, and who takes back what is about several units. */
    @Singleton
    record Others(List<OrganisationWatch> watches, EventUndo ofSeveral) {}

    void undo(Actor actor, long eventId) {
        var event = rules.event(eventId);
        long id = event.organisationId();
        var watches = others.watches();
        rules.requireStanding(event);
        if (event.kind().succession()) {
            others.ofSeveral().undo(actor, event);
            return;
        }
        rules.requireAllowed(actor, event);
        if (event.kind() == EventKind.FOUND) {
            watches.forEach(watch -> watch.requireNothingBuilt(id, event.effectiveOn()));
            rows.forget(id);
        } else {
            restore(event);
        }
        writer.markUndone(actor, event);
        watches.forEach(watch -> watch.undone(actor, id, eventId));
    }

    private void restore(OrganisationEvent event) {
        long id = event.organisationId();
        switch (event.kind()) {
            case RENAME -> rows.dropVersion(event, tree.life(id));
            case TRANSFER -> {
                rows.dropVersion(event, tree.life(id));
                writer.rehang(id);
            }
            case DISSOLVE -> {
                rows.revive(event, tree.last(id));
                writer.rehang(id);
            }
            default -> throw Refusal.invalid("CANNOT_UNDO", "Việc này chưa hoàn tác được trên cổng.");
        }
    }
}
