package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.OrganisationTree;

/** The units into which an officer may bring lists: those whose members he or she keeps as a whole. */
@Singleton
public class IntakeUnits {

    private final OrganisationTree tree;

    IntakeUnits(OrganisationTree tree) {
        this.tree = tree;
    }

    /** A unit by name. */
    public record Unit(long id, String name) {}

    public List<Unit> of(Actor actor) {
        return actor.grantsOf(Authority.KEEP_MEMBERS).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId)
                .distinct()
                .map(id -> new Unit(id, tree.last(id).name()))
                .toList();
    }
}
