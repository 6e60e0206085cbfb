package vn.giaouoc.app.desk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Where somebody gathers pledges today. */
@Singleton
public class DeskPlaces {

    private final OrganisationTree tree;
    private final Times times;

    DeskPlaces(OrganisationTree tree, Times times) {
        this.tree = tree;
        this.times = times;
    }

    /** Own units and departments, each followed by the units below it. */
    public List<DeskPlace> of(Actor actor) {
        return actor.grantsOf(Authority.GATHER_PLEDGES).stream()
                .flatMap(this::places)
                .distinct()
                .toList();
    }

    /** The place with that key, the first one when there is none such; refuses who gathers nowhere. */
    public DeskPlace of(Actor actor, String key) {
        var places = of(actor);
        return places.stream()
                .filter(place -> place.key().equals(key))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElseThrow(() -> Refusal.forbidden(
                        "NO_DESK",
                        "Anh/chị chưa được giao mời ký ở đơn vị nào. Nhờ chủ tịch công đoàn cơ sở hoặc công đoàn cấp trên"
                                + " giao chức vụ."));
    }

    private Stream<DeskPlace> places(Grant grant) {
        var today = times.today();
        var own = tree.find(grant.organisationId(), today).stream().map(unit -> place(unit, grant.departmentId()));
        var below = grant.wholeSubtree() && grant.departmentId() == 0
                ? tree.below(grant.organisationId(), today).stream().map(unit -> place(unit, 0))
                : Stream.<DeskPlace>empty();
        return Stream.concat(own, below);
    }

    private DeskPlace place(OrganisationVersion unit, long departmentId) {
        var name = tree.departments(unit.organisationId()).stream()
                .filter(department -> department.id() == departmentId)
                .findFirst()
                .map(department -> department.name() + " · " + unit.name())
                .orElseGet(unit::name);
        return new DeskPlace(unit.organisationId(), departmentId, name);
    }
}
