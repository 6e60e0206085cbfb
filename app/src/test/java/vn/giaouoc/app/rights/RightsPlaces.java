package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.db.access.delegation.Delegation;
import vn.giaouoc.db.access.delegation.DelegationRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Places nobody works in yet, and delegations of officers there. */
@Singleton
@Requires(property = "rights.scene")
class RightsPlaces {

    private final RightsScene scene;
    private final OrganisationTree tree;
    private final EmployerRepository employers;
    private final DelegationRepository delegations;

    RightsPlaces(
            RightsScene scene, OrganisationTree tree, EmployerRepository employers, DelegationRepository delegations) {
        this.scene = scene;
        this.tree = tree;
        this.employers = employers;
        this.delegations = delegations;
    }

    long department(Position at) {
        return tree.department(scene.unit(at), "Khoa " + Ids.next(), null).id();
    }

    long employer(Position at) {
        var since = LocalDate.of(2020, 1, 1);
        return employers
                .save(new Employer(Ids.next(), scene.unit(at), "Trường " + Ids.next(), since, Ids.STILL))
                .id();
    }

    /** Chair and delegate have a name any unit may read: whoever prepares agreements sees who would sign them. */
    long delegation(Position at) {
        var holder = scene.neutralPerson("Trần Giữa");
        var office = scene.office(holder, OfficeKind.CHAIR, scene.unit(at), 0);
        var delegation = new Delegation(
                Ids.next(),
                office,
                scene.neutralPerson("Trần Giữa"),
                scene.today(),
                scene.today().plusDays(9),
                "1/UQ",
                "Đi công tác",
                null,
                Instant.parse("2020-01-01T00:00:00Z"),
                null,
                null);
        return delegations.save(delegation).id();
    }
}
