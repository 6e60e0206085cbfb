package vn.giaouoc.app.organisation.succession.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Units below a giver come to stand under the taker, with all below them. */
@Singleton
class MovePlans {

    private final TreeRules rules;
    private final OrganisationTree tree;

    MovePlans(TreeRules rules, OrganisationTree tree) {
        this.rules = rules;
        this.tree = tree;
    }

    /** Units that stand under this one on that day or later, each once, by name. */
    Map<Long, String> below(long organisationId, LocalDate on) {
        var below = new LinkedHashMap<Long, String>();
        rules.childrenFrom(organisationId, on).forEach(unit -> below.put(unit.organisationId(), unit.name()));
        return below;
    }

    List<SuccessionPlan.Move> moves(
            long eventId, LocalDate on, List<Giver> givers, List<Taker> takers, Obstacles obstacles) {
        var leaving = new HashSet<Long>();
        givers.stream()
                .filter(Giver::ends)
                .forEach(giver -> leaving.add(giver.unit().organisationId()));
        var wished = new HashMap<Long, Long>();
        for (var giver : givers) {
            below(giver.unit().organisationId(), on).forEach((id, name) -> {
                var taker = giver.ofUnitBelow(id);
                if (taker != null && !leaving.contains(id)) {
                    wished.put(id, takers.get(taker).id());
                }
            });
        }
        leaving.addAll(wished.keySet());
        var moves = new ArrayList<SuccessionPlan.Move>();
        var names = new HashSet<String>();
        new java.util.TreeMap<>(wished).forEach((id, to) -> {
            var last = tree.last(id);
            obstacles
                    .attempt(last.name(), () -> move(eventId, on, id, to, leaving))
                    .ifPresent(moves::add);
            if (!names.add(to + " " + last.searchKey())) {
                obstacles.add(TreeRules.sameName(last.name()));
            }
        });
        return moves;
    }

    private SuccessionPlan.Move move(long eventId, LocalDate on, long id, long to, Set<Long> leaving) {
        OrganisationVersion now = rules.living(id);
        rules.requireLatest(now, on);
        rules.requireNameFree(to, now.searchKey(), on, leaving);
        return new SuccessionPlan.Move(now, now.transferred(to, on, eventId));
    }
}
