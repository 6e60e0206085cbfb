package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;

/**
 * Who sees which figures: the subtree of today, and on an earlier tree also what lay below the same office then. Names are
 * for the unit's own officers; superiors see counts (design: pledge).
 */
@Singleton
class RollupRights {

    private static final Set<OrganisationLevel> OWN_HOUSE = Set.of(
            OrganisationLevel.GRASSROOTS,
            OrganisationLevel.MEMBER_GRASSROOTS,
            OrganisationLevel.SECTION,
            OrganisationLevel.GROUP);

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    RollupRights(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    boolean maySeeFigures(Actor actor, long unitId, LocalDate treeDay) {
        return jurisdiction.may(actor, Authority.SEE_FIGURES, unitId)
                || actor.grantsOf(Authority.SEE_FIGURES).stream()
                        .anyMatch(grant ->
                                grant.wholeSubtree() && tree.isWithin(grant.organisationId(), unitId, treeDay));
    }

    void requireFigures(Actor actor, long unitId, LocalDate treeDay) {
        if (!maySeeFigures(actor, unitId, treeDay)) {
            jurisdiction.require(actor, Authority.SEE_FIGURES, unitId);
        }
    }

    /** The grant that lets the actor see names at this unit. */
    Optional<Grant> namesAt(Actor actor, long unitId) {
        return actor.grantsOf(Authority.SEE_MEMBERS).stream()
                .filter(grant -> grant.organisationId() == unitId || reachesInOwnHouse(grant, unitId))
                .findFirst();
    }

    private boolean reachesInOwnHouse(Grant grant, long unitId) {
        return grant.wholeSubtree()
                && tree.isWithin(grant.organisationId(), unitId, times.today())
                && tree.find(grant.organisationId(), times.today())
                        .filter(unit -> OWN_HOUSE.contains(unit.level()))
                        .isPresent();
    }

    /** Where the actor's figures begin: the office that reaches furthest. */
    long home(Actor actor) {
        if (actor.isSystem()) {
            return tree.root(times.today()).organisationId();
        }
        return actor.grantsOf(Authority.SEE_FIGURES).stream()
                .min(java.util.Comparator.comparingInt(grant ->
                        tree.path(grant.organisationId(), times.today()).size()))
                .map(Grant::organisationId)
                .orElseThrow(() -> Refusal.forbidden(
                        "NO_FIGURES",
                        "Anh/chị chưa có quyền xem số liệu tổng hợp. Nhờ chủ tịch công đoàn cơ sở hoặc công đoàn cấp"
                                + " trên cấp quyền."));
    }
}
