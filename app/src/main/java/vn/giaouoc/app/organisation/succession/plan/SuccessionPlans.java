package vn.giaouoc.app.organisation.succession.plan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.succession.request.ConsolidateOrganisations;
import vn.giaouoc.app.organisation.succession.request.DetachOrganisation;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.organisation.succession.request.NewUnit;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.app.organisation.succession.request.SplitOrganisation;
import vn.giaouoc.app.organisation.succession.request.SuccessionWish;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventKind;

/** Plans the four events of several units, all by the same steps: who gives, who takes, what goes where. */
@Singleton
public class SuccessionPlans {

    private final SuccessionRules rules;
    private final BirthPlans births;
    private final MovePlans moves;
    private final WorkplacePlans workplaces;

    SuccessionPlans(SuccessionRules rules, BirthPlans births, MovePlans moves, WorkplacePlans workplaces) {
        this.rules = rules;
        this.births = births;
        this.moves = moves;
        this.workplaces = workplaces;
    }

    /** A plan and everything that stands in its way; with obstacles it is good for looking at only. */
    public record Thought(SuccessionPlan plan, Obstacles obstacles) {}

    /** Rights first, then words and numbers of the wish, then what the tree says. */
    public Thought plan(Actor actor, SuccessionWish wish) {
        return switch (wish) {
            case MergeOrganisations merge -> merge(actor, merge);
            case ConsolidateOrganisations consolidate -> consolidate(actor, consolidate);
            case SplitOrganisation split -> split(actor, split);
            case DetachOrganisation detach -> detach(actor, detach);
        };
    }

    private Thought merge(Actor actor, MergeOrganisations wish) {
        var units = rules.decided(actor, ids(wish.units()));
        var into = rules.decided(actor, List.of(wish.intoId())).getFirst();
        if (units.isEmpty() || ids(wish.units()).contains(wish.intoId())) {
            throw Refusal.invalid(
                            "UNITS_TO_MERGE",
                            "Anh/chị chọn ít nhất một đơn vị được sáp nhập, khác với đơn vị nhận sáp nhập.")
                    .with("field", "units");
        }
        var draft = new Draft(EventKind.MERGE_INTO, wish, units);
        draft.obstacles.check(
                into.name(),
                () -> rules.requireReceiver(into, units, draft.origin.paper().effectiveOn()));
        return finish(draft, wholes(units, wish.units()), List.of(new Taker(into, false, null)), 0);
    }

    private Thought consolidate(Actor actor, ConsolidateOrganisations wish) {
        var units = rules.decided(actor, ids(wish.units()));
        if (units.size() < 2) {
            throw Refusal.invalid("UNITS_TO_CONSOLIDATE", "Anh/chị chọn ít nhất hai đơn vị để hợp nhất.")
                    .with("field", "units");
        }
        long parent = births.parent(actor, wish.successor(), units);
        var draft = new Draft(EventKind.CONSOLIDATE, wish, units);
        var born = List.of(births.born(wish.successor(), parent, draft.origin));
        return finish(draft, wholes(units, wish.units()), born, 0);
    }

    private Thought split(Actor actor, SplitOrganisation wish) {
        var units = rules.decided(actor, List.of(wish.organisationId()));
        if (wish.shares().size() < 2
                || wish.main() < 0
                || wish.main() >= wish.shares().size()) {
            throw Refusal.invalid(
                            "SHARES",
                            "Anh/chị ghi ít nhất hai đơn vị mới và chọn đơn vị nhận phần còn lại trong số đó.")
                    .with("field", "shares");
        }
        return shared(actor, new Draft(EventKind.SPLIT, wish, units), wish.shares(), wish.main());
    }

    private Thought detach(Actor actor, DetachOrganisation wish) {
        var units = rules.decided(actor, List.of(wish.organisationId()));
        var share = wish.share();
        if (share == null || (share.departments().isEmpty() && share.below().isEmpty())) {
            throw Refusal.invalid(
                            "NOTHING_GOES",
                            "Anh/chị chọn ít nhất một phòng, ban hoặc một đơn vị trực thuộc để tách ra.")
                    .with("field", "departments");
        }
        return shared(actor, new Draft(EventKind.DETACH, wish, units), List.of(share), null);
    }

    private Thought shared(Actor actor, Draft draft, List<Share> shares, @Nullable Integer rest) {
        var unit = draft.units.getFirst();
        requireItsOwn(unit, shares, draft);
        var born = new ArrayList<Taker>();
        for (int i = 0; i < shares.size(); i++) {
            born.add(born(actor, shares.get(i).unit(), i, draft));
        }
        var giver = Giver.shared(unit, draft.kind == EventKind.SPLIT, shares, rest);
        return finish(draft, List.of(giver), born, rest == null ? 0 : rest);
    }

    /** What is wrong about the second of three new units is said at the second's field. */
    private Taker born(Actor actor, NewUnit wish, int number, Draft draft) {
        try {
            return births.born(wish, births.parent(actor, wish, draft.units), draft.origin);
        } catch (Refusal refusal) {
            var field = refusal.details().get("field");
            throw field == null ? refusal : refusal.with("field", field + "#" + number);
        }
    }

    private void requireItsOwn(OrganisationVersion unit, List<Share> shares, Draft draft) {
        long id = unit.organisationId();
        var on = draft.origin.paper().effectiveOn();
        var known = new HashSet<Long>(moves.below(id, on).keySet());
        workplaces.departmentsFrom(id, on).forEach(each -> known.add(each.id()));
        workplaces.employersFrom(id, on).forEach(each -> known.add(each.id()));
        var named = new HashSet<Long>();
        for (var share : shares) {
            for (var part : List.of(share.departments(), share.employers(), share.below())) {
                for (long each : part) {
                    requireOnce(named, known, each);
                }
            }
        }
    }

    private static void requireOnce(Set<Long> named, Set<Long> known, long each) {
        if (!known.contains(each)) {
            throw Refusal.invalid(
                            "NOT_ITS_OWN",
                            "Có phòng, ban hoặc đơn vị được chọn không thuộc đơn vị này vào ngày đó. Anh/chị mở lại biểu mẫu.")
                    .with("field", "shares");
        }
        if (!named.add(each)) {
            throw Refusal.invalid("TWICE", "Có phòng, ban hoặc đơn vị được chia cho hai nơi. Anh/chị chọn một nơi.")
                    .with("field", "shares");
        }
    }

    private Thought finish(Draft draft, List<Giver> givers, List<Taker> takers, int speaker) {
        var on = draft.origin.paper().effectiveOn();
        for (var giver : givers) {
            var unit = giver.unit();
            draft.obstacles.check(unit.name(), () -> rules.requireGiver(unit, giver.ends(), on));
            draft.obstacles.check(unit.name(), () -> rules.requireSameSort(unit, takers));
        }
        births.requireFree(takers.stream().filter(Taker::born).toList(), draft.origin, draft.obstacles);
        long event = draft.origin.eventId();
        var plan = new SuccessionPlan(
                event,
                draft.kind,
                draft.origin.paper(),
                draft.units,
                takers,
                speaker,
                moves.moves(event, on, givers, takers, draft.obstacles),
                workplaces.share(event, on, givers, takers));
        return new Thought(plan, draft.obstacles);
    }

    private static List<Giver> wholes(List<OrganisationVersion> units, List<Joining> wishes) {
        var givers = new ArrayList<Giver>();
        for (int i = 0; i < units.size(); i++) {
            givers.add(Giver.whole(units.get(i), wishes.get(i).group()));
        }
        return givers;
    }

    private static List<Long> ids(List<Joining> units) {
        return units.stream().map(Joining::organisationId).toList();
    }

    /** What is known once the rights and the paper are sure. */
    private final class Draft {
        final EventKind kind;
        final List<OrganisationVersion> units;
        final BirthPlans.Origin origin;
        final Obstacles obstacles = new Obstacles();

        Draft(EventKind kind, SuccessionWish wish, List<OrganisationVersion> units) {
            this.kind = kind;
            this.units = units;
            this.origin =
                    new BirthPlans.Origin(Ids.next(), rules.paper(wish.decision()), units, kind != EventKind.DETACH);
        }
    }
}
