package vn.giaouoc.app.organisation.succession;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.HandoverWatch;
import vn.giaouoc.app.organisation.HandoverWatch.Count;
import vn.giaouoc.app.organisation.HandoverWatch.Thing;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.succession.SuccessionPreview.Flow;
import vn.giaouoc.app.organisation.succession.SuccessionPreview.Obstacle;
import vn.giaouoc.app.organisation.succession.SuccessionPreview.Unit;
import vn.giaouoc.app.organisation.succession.plan.SuccessionPlan;
import vn.giaouoc.app.organisation.succession.plan.SuccessionPlans;
import vn.giaouoc.app.organisation.succession.plan.Taker;
import vn.giaouoc.db.organisation.OrganisationFootprint;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventPart;
import vn.giaouoc.db.organisation.succession.Arrival;
import vn.giaouoc.db.organisation.succession.EventEmployer;
import vn.giaouoc.db.organisation.succession.EventPlace;

/** Tells what a plan will do, in names and figures. */
@Singleton
class SuccessionPreviews {

    private final OrganisationTree tree;
    private final OrganisationFootprint footprint;
    private final List<HandoverWatch> handovers;
    private final Times times;

    SuccessionPreviews(
            OrganisationTree tree, OrganisationFootprint footprint, List<HandoverWatch> handovers, Times times) {
        this.tree = tree;
        this.footprint = footprint;
        this.handovers = handovers;
        this.times = times;
    }

    SuccessionPreview describe(SuccessionPlans.Thought thought) {
        var plan = thought.plan();
        var handover = plan.handover();
        var counts = handovers.stream()
                .flatMap(watch -> watch.tell(handover).stream())
                .toList();
        return new SuccessionPreview(
                plan.kind(),
                plan.on(),
                units(plan, counts),
                flows(plan, counts),
                footprint.yearsOpen(plan.on(), times.today()),
                footprint.yearsCutOff(plan.on(), times.today()),
                thought.obstacles().found().stream()
                        .map(each -> new Obstacle(each.code(), each.sentence()))
                        .toList());
    }

    private List<Unit> units(SuccessionPlan plan, List<Count> counts) {
        var units = new ArrayList<Unit>();
        for (var giver : plan.givers()) {
            units.add(unit(
                    giver,
                    plan.giversEnd() ? EventPart.ENDS : EventPart.GIVES,
                    plan.on(),
                    sum(counts, Thing.OFFICES, giver.organisationId(), 0),
                    false));
        }
        long speaker = plan.giversEnd() ? plan.successors().getFirst() : 0;
        for (var taker : plan.takers()) {
            units.add(unit(
                    taker.unit(),
                    taker.born() ? EventPart.BEGINS : EventPart.RECEIVES,
                    plan.on(),
                    0,
                    taker.id() == speaker));
        }
        return units;
    }

    private Unit unit(OrganisationVersion version, EventPart part, LocalDate on, long offices, boolean speaks) {
        long id = version.organisationId();
        boolean born = part == EventPart.BEGINS;
        var parent = version.parentId();
        return new Unit(
                born ? null : String.valueOf(id),
                version.name(),
                part,
                parent == null
                        ? List.of()
                        : tree.path(parent, on).stream()
                                .map(OrganisationVersion::name)
                                .toList(),
                born ? 0 : footprint.members(List.of(id), on).getOrDefault(id, 0L),
                offices,
                speaks);
    }

    private static List<Flow> flows(SuccessionPlan plan, List<Count> counts) {
        var flows = new ArrayList<Flow>();
        for (var giver : plan.givers()) {
            for (var taker : plan.takers()) {
                var flow = flow(plan, counts, giver, taker);
                if (!plan.divides() || !empty(flow)) {
                    flows.add(flow);
                }
            }
        }
        return flows;
    }

    private static Flow flow(SuccessionPlan plan, List<Count> counts, OrganisationVersion giver, Taker taker) {
        long from = giver.organisationId();
        long to = taker.id();
        ToLongFunction<Thing> number = thing -> sum(counts, thing, from, to);
        return new Flow(
                giver.name(),
                taker.unit().name(),
                number.applyAsLong(Thing.MEMBERS),
                number.applyAsLong(Thing.STAFF),
                number.applyAsLong(Thing.ALREADY_THERE),
                number.applyAsLong(Thing.TRANSFERS),
                number.applyAsLong(Thing.CARDS),
                departments(plan, from, to)
                        .filter(place -> place.arrival() != Arrival.JOINED)
                        .map(place -> name(plan, place))
                        .toList(),
                departments(plan, from, to)
                        .filter(place -> place.arrival() == Arrival.JOINED)
                        .map(place -> name(plan, place))
                        .toList(),
                employers(plan, giver, to),
                below(plan, giver, to));
    }

    private static Stream<EventPlace> departments(SuccessionPlan plan, long from, long to) {
        return plan.workplaces().places().stream()
                .filter(place -> place.fromOrganisationId() == from
                        && place.toOrganisationId() == to
                        && place.toDepartmentId() != 0);
    }

    /** A group for people without a department bears the name it has there. */
    private static String name(SuccessionPlan plan, EventPlace place) {
        var names = plan.workplaces().names();
        var known = names.get(place.fromDepartmentId());
        return Objects.requireNonNullElse(known == null ? names.get(place.toDepartmentId()) : known, "");
    }

    private static List<String> employers(SuccessionPlan plan, OrganisationVersion giver, long to) {
        return plan.workplaces().employerPlaces().stream()
                .filter(place -> place.fromOrganisationId() == giver.organisationId() && place.toOrganisationId() == to)
                .map(EventEmployer::fromId)
                .map(id -> Objects.requireNonNullElse(plan.workplaces().names().get(id), ""))
                .toList();
    }

    private static List<String> below(SuccessionPlan plan, OrganisationVersion giver, long to) {
        return plan.moves().stream()
                .filter(move -> move.before().under(giver.organisationId())
                        && move.after().under(to))
                .map(move -> move.before().name())
                .toList();
    }

    private static boolean empty(Flow flow) {
        return flow.members() + flow.staff() + flow.alreadyThere() + flow.transfers() == 0
                && flow.departments().isEmpty()
                && flow.joined().isEmpty()
                && flow.employers().isEmpty()
                && flow.below().isEmpty();
    }

    private static long sum(List<Count> counts, Thing thing, long from, long to) {
        return counts.stream()
                .filter(count -> count.thing() == thing && count.fromId() == from && count.toId() == to)
                .mapToLong(Count::number)
                .sum();
    }
}
