package vn.giaouoc.app.organisation.succession.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.Handover;
import vn.giaouoc.db.organisation.OrganisationVersion;
import vn.giaouoc.db.organisation.event.EventKind;
import vn.giaouoc.db.organisation.event.EventPart;
import vn.giaouoc.db.organisation.event.EventUnit;
import vn.giaouoc.db.organisation.event.OrganisationLineage;

/**
 * An event of several units that was thought through and is not yet carried out.
 *
 * @param givers units that end, or the one that stays and gives a part
 * @param speaker place in {@code takers} of the one that speaks for the history of those that end
 * @param moves units below the givers, before and after
 */
public record SuccessionPlan(
        long eventId,
        EventKind kind,
        Decision decision,
        List<OrganisationVersion> givers,
        List<Taker> takers,
        int speaker,
        List<Move> moves,
        Workplaces workplaces) {

    /** A unit that stands under another superior from the day on. */
    public record Move(OrganisationVersion before, OrganisationVersion after) {}

    public LocalDate on() {
        return decision.effectiveOn();
    }

    /** The unit whose event it is first of all: the one that receives or begins, or that is divided. */
    public long anchor() {
        return divides()
                ? givers.getFirst().organisationId()
                : takers.getFirst().id();
    }

    public boolean divides() {
        return kind == EventKind.SPLIT || kind == EventKind.DETACH;
    }

    public boolean giversEnd() {
        return kind != EventKind.DETACH;
    }

    public Set<Long> ending() {
        return giversEnd()
                ? givers.stream().map(OrganisationVersion::organisationId).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    public List<Taker> born() {
        return takers.stream().filter(Taker::born).toList();
    }

    /** Takers with the one that speaks first. */
    public List<Long> successors() {
        var ids = new ArrayList<>(takers.stream().map(Taker::id).toList());
        ids.addFirst(ids.remove(speaker));
        return ids;
    }

    public List<OrganisationLineage> lineage() {
        var rows = new ArrayList<OrganisationLineage>();
        for (var giver : givers) {
            for (int i = 0; i < takers.size(); i++) {
                rows.add(new OrganisationLineage(
                        eventId, giver.organisationId(), takers.get(i).id(), giversEnd() && i == speaker));
            }
        }
        return rows;
    }

    /** Every unit the event is about, with its name of that day, in the order of the decision. */
    public List<EventUnit> units() {
        var units = new ArrayList<EventUnit>();
        givers.forEach(giver -> units.add(unit(giver, giversEnd() ? EventPart.ENDS : EventPart.GIVES, units.size())));
        takers.forEach(taker ->
                units.add(unit(taker.unit(), taker.born() ? EventPart.BEGINS : EventPart.RECEIVES, units.size())));
        moves.forEach(move -> units.add(unit(move.before(), EventPart.MOVES, units.size())));
        return units;
    }

    private EventUnit unit(OrganisationVersion version, EventPart part, int position) {
        return new EventUnit(eventId, version.organisationId(), part, position, version.name());
    }

    public Handover handover() {
        var places = new HashMap<Handover.Place, Handover.Place>();
        workplaces
                .places()
                .forEach(place -> places.put(
                        new Handover.Place(place.fromOrganisationId(), place.fromDepartmentId()),
                        new Handover.Place(place.toOrganisationId(), place.toDepartmentId())));
        var employers = new HashMap<Long, Long>();
        workplaces.employerPlaces().forEach(each -> employers.put(each.fromId(), each.toId()));
        return new Handover(eventId, ending(), on(), places, employers);
    }
}
