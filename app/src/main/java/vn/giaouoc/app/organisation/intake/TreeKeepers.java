package vn.giaouoc.app.organisation.intake;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.OrganisationTree;

/** The units below which an officer may bring lists of unions in. */
@Singleton
public class TreeKeepers {

    private final OrganisationTree tree;

    TreeKeepers(OrganisationTree tree) {
        this.tree = tree;
    }

    /** A unit by name. */
    public record Unit(long id, String name) {}

    public List<Unit> of(Actor actor) {
        return actor.grantsOf(Authority.KEEP_TREE).stream()
                .map(Grant::organisationId)
                .distinct()
                .map(id -> new Unit(id, tree.last(id).name()))
                .toList();
    }
}
