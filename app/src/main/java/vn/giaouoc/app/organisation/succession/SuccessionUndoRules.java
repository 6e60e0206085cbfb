package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.app.organisation.event.UndoRules;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventPart;
import vn.giaouoc.db.organisation.event.EventUnit;
import vn.giaouoc.db.organisation.event.OrganisationEvent;
import vn.giaouoc.db.organisation.succession.SuccessionFootprint;

/**
 * An event of several units can be taken back while it is the latest of all of them, nothing stands on what it made, and the
 * places it left are still free.
 */
@Singleton
class SuccessionUndoRules {

    private final TreeRules rules;
    private final UndoRules undo;
    private final OrganisationTree tree;
    private final SuccessionFootprint footprint;

    SuccessionUndoRules(TreeRules rules, UndoRules undo, OrganisationTree tree, SuccessionFootprint footprint) {
        this.rules = rules;
        this.undo = undo;
        this.tree = tree;
        this.footprint = footprint;
    }

    void requireAllowed(Actor actor, OrganisationEvent event, List<EventUnit> units) {
        for (var unit : units) {
            if (unit.part() != EventPart.MOVES) {
                rules.requireSuperior(actor, unit.organisationId());
            }
        }
        for (var unit : units) {
            undo.requireLatest(event, unit.organisationId());
        }
        for (var unit : units) {
            if (unit.part() == EventPart.BEGINS) {
                require(unit.name(), footprint.builtOnUnit(unit.organisationId(), event.id()));
            }
        }
        require("đơn vị tiếp nhận", footprint.builtOnPlaces(event.id()));
        requirePlaces(event, units);
    }

    private static void require(String unit, List<String> built) {
        if (!built.isEmpty()) {
            throw Refusal.conflict(
                    "BUILT_ON",
                    "Chưa hoàn tác được vì ở %s đã có %s. Anh/chị xử lý phần đó trước, hoặc dùng chức năng tách."
                            .formatted(unit, String.join(", ", built)));
        }
    }

    private void requirePlaces(OrganisationEvent event, List<EventUnit> units) {
        var about = units.stream().map(EventUnit::organisationId).collect(Collectors.toUnmodifiableSet());
        for (var unit : units) {
            if (unit.part() == EventPart.ENDS || unit.part() == EventPart.MOVES) {
                requirePlace(event, before(event, unit.organisationId()), about);
            }
        }
    }

    private void requirePlace(OrganisationEvent event, OrganisationVersion back, Set<Long> about) {
        var parent = back.parentId();
        if (parent != null) {
            if (!about.contains(parent)) {
                rules.requireNotBelow(back.organisationId(), parent, event.effectiveOn());
                rules.requireSuperiorLives(parent, event.effectiveOn());
            }
            rules.requireNameFree(parent, back.searchKey(), event.effectiveOn(), about);
        }
    }

    private OrganisationVersion before(OrganisationEvent event, long id) {
        return tree.life(id).stream()
                .filter(version -> version.eventId() != event.id())
                .toList()
                .getLast();
    }
}
