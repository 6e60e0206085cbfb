package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** The units whose agreements somebody prepares, and the one to begin with. */
@Singleton
public class DeskUnits {

    /** A unit to choose. */
    public record Unit(long id, String name) {}

    private final OrganisationTree tree;
    private final AgreementRights rights;
    private final Times times;

    DeskUnits(OrganisationTree tree, AgreementRights rights, Times times) {
        this.tree = tree;
        this.rights = rights;
        this.times = times;
    }

    /** Own units, each followed by the member unions and groups below it; a superior prepares its own agreements only. */
    public List<Unit> prepared(Actor actor) {
        return Stream.concat(own(actor, Authority.GATHER_PLEDGES), own(actor, Authority.REVIEW))
                .filter(unit -> rights.mayPrepare(actor, unit.organisationId()))
                .map(unit -> new Unit(unit.organisationId(), unit.name()))
                .distinct()
                .toList();
    }

    /** Where the actor's desk begins; empty for who neither prepares nor sees figures anywhere. */
    public Optional<Long> home(Actor actor) {
        return prepared(actor).stream()
                .findFirst()
                .map(Unit::id)
                .or(() -> actor.grantsOf(Authority.SEE_FIGURES).stream()
                        .findFirst()
                        .map(Grant::organisationId));
    }

    private Stream<OrganisationVersion> own(Actor actor, Authority authority) {
        var today = times.today();
        return actor.grantsOf(authority).stream()
                .filter(grant -> grant.departmentId() == 0)
                .flatMap(grant -> Stream.concat(
                        tree.find(grant.organisationId(), today).stream(),
                        grant.wholeSubtree() && authority == Authority.GATHER_PLEDGES
                                ? tree.below(grant.organisationId(), today).stream()
                                : Stream.of()));
    }
}
