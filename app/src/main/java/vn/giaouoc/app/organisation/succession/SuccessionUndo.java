package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.event.EventUndo;
import vn.giaouoc.app.organisation.event.TreeWriter;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventPart;
import vn.giaouoc.db.organisation.event.EventUnit;
import vn.giaouoc.db.organisation.event.OrganisationEvent;

/**
 * Takes an event of several units back: people first, while the new units are still there to be counted in; then the tree,
 * the departments, the heirs. The tables are then as if it had never been entered; its own rows stay, marked.
 */
@Singleton
class SuccessionUndo implements EventUndo {

    private final SuccessionShelves shelves;
    private final SuccessionUndoRules rules;
    private final TreeWriter tree;
    private final ClosureUpkeep closure;
    private final SuccessionWriter.Followers followers;

    SuccessionUndo(
            SuccessionShelves shelves,
            SuccessionUndoRules rules,
            TreeWriter tree,
            ClosureUpkeep closure,
            SuccessionWriter.Followers followers) {
        this.shelves = shelves;
        this.rules = rules;
        this.tree = tree;
        this.closure = closure;
        this.followers = followers;
    }

    @Override
    public void undo(Actor actor, OrganisationEvent event) {
        var units = shelves.eventUnits().of(event.id());
        rules.requireAllowed(actor, event, units);
        followers.handovers().forEach(watch -> watch.takeBack(actor, event.id()));
        restore(event, units);
        tree.markUndone(actor, event);
        for (var unit : units) {
            if (unit.part() != EventPart.MOVES) {
                followers.watches().forEach(watch -> watch.undone(actor, unit.organisationId(), event.id()));
            }
        }
    }

    private void restore(OrganisationEvent event, List<EventUnit> units) {
        var ended = ids(units, EventPart.ENDS);
        var moved = ids(units, EventPart.MOVES);
        shelves.versions().deleteByEventId(event.id());
        reopen(ended);
        reopen(moved);
        ended.forEach(id -> closure.revive(id, event.effectiveOn(), Ids.STILL));
        ended.forEach(tree::rehang);
        moved.forEach(tree::rehang);
        shelves.succession().lineage().deleteByEventId(event.id());
        ended.forEach(shelves.succession().heirs()::giveBack);
        shelves.workplaces().upkeep().putBack(event.id());
        for (long born : ids(units, EventPart.BEGINS)) {
            closure.forget(born);
            shelves.organisations().deleteById(born);
        }
    }

    /** The last version that remains of each has no end again. */
    private void reopen(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, List<OrganisationVersion>> lives = shelves.versions().ofAll(ids).stream()
                .collect(Collectors.groupingBy(OrganisationVersion::organisationId));
        shelves.versions()
                .updateAll(lives.values().stream()
                        .map(life -> life.getLast().until(Ids.STILL))
                        .toList());
    }

    private static List<Long> ids(List<EventUnit> units, EventPart part) {
        return units.stream()
                .filter(unit -> unit.part() == part)
                .map(EventUnit::organisationId)
                .toList();
    }
}
