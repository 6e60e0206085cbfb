package vn.giaouoc.app.pledge.paper;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.db.pledge.UnitAnswers;

/** Who of a unit may stand on a list today; for those who gather pledges there, or in one department of it. */
@Singleton
class PaperUnit {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final PledgePages pages;
    private final JdbcOperations jdbc;
    private final Times times;

    PaperUnit(Jurisdiction jurisdiction, OrganisationTree tree, PledgePages pages, JdbcOperations jdbc, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.pages = pages;
        this.jdbc = jdbc;
        this.times = times;
    }

    @Transactional(readOnly = true)
    PaperList list(Actor actor, long organisationId) {
        requireSome(actor, organisationId);
        var today = times.today();
        var offer = tree.find(organisationId, today)
                .flatMap(unit -> pages.offer(unit.unitType().name(), today))
                .orElse(null);
        var window = offer == null ? null : offer.window();
        long campaignId = window == null ? 0 : window.campaignId();
        int year = window == null ? 0 : window.year();
        var people =
                jdbc.execute(connection -> UnitAnswers.of(connection, organisationId, today, campaignId, year)).stream()
                        .filter(one ->
                                jurisdiction.may(actor, Authority.GATHER_PLEDGES, organisationId, one.departmentId()))
                        .toList();
        return new PaperList(
                today,
                offer,
                people.stream()
                        .map(one -> new PaperList.Entry(
                                one.personId(), one.name(), one.searchKey(), one.department(), one.state()))
                        .toList());
    }

    /** Whoever gathers in the unit or in one department of it, though nobody may be there yet. */
    private void requireSome(Actor actor, long organisationId) {
        var head = actor.grantsOf(Authority.GATHER_PLEDGES).stream()
                .anyMatch(grant -> grant.organisationId() == organisationId);
        if (!head) {
            jurisdiction.require(actor, Authority.GATHER_PLEDGES, organisationId);
        }
    }
}
