package vn.giaouoc.app.activity.book;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** The grassroots unions whose year somebody may read today: own ones first, then those below. */
@Singleton
public class ActivityPlaces {

    private static final Set<OrganisationLevel> KEEPING =
            EnumSet.of(OrganisationLevel.GRASSROOTS, OrganisationLevel.MEMBER_GRASSROOTS);

    private final OrganisationTree tree;
    private final Times times;

    ActivityPlaces(OrganisationTree tree, Times times) {
        this.tree = tree;
        this.times = times;
    }

    /** A union by its id and name. */
    public record Place(long organisationId, String name) {}

    public List<Place> of(Actor actor) {
        var today = times.today();
        var found = new LinkedHashMap<Long, Place>();
        actor.grants().stream()
                .filter(ActivityPlaces::reads)
                .flatMap(grant -> units(grant, today))
                .filter(unit -> KEEPING.contains(unit.level()))
                .forEach(unit ->
                        found.putIfAbsent(unit.organisationId(), new Place(unit.organisationId(), unit.name())));
        return List.copyOf(found.values());
    }

    /** The unit named, else the person's own, else the first below; refuses who reads none. */
    public Place of(Actor actor, long organisationId) {
        var places = of(actor);
        return places.stream()
                .filter(place -> place.organisationId() == organisationId)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElseThrow(() -> Refusal.forbidden(
                        "NO_PLACE",
                        "Anh/chị chưa được giao đơn vị nào. Nhờ chủ tịch công đoàn cơ sở hoặc công đoàn cấp trên giao chức"
                                + " vụ."));
    }

    private static boolean reads(Grant grant) {
        return grant.authorities().contains(Authority.SEE_FIGURES)
                || grant.authorities().contains(Authority.SEE_MEMBERS);
    }

    private Stream<OrganisationVersion> units(Grant grant, LocalDate today) {
        var own = tree.find(grant.organisationId(), today).stream();
        return grant.wholeSubtree() && grant.departmentId() == 0
                ? Stream.concat(own, tree.below(grant.organisationId(), today).stream())
                : own;
    }
}
