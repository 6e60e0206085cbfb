package vn.giaouoc.app.access.first;

import jakarta.inject.Singleton;
import vn.giaouoc.app.organisation.OrganisationTree;

/** Which units keep a list of members of their own. */
@Singleton
class UnitsOfMembers {

    private final OrganisationTree tree;

    UnitsOfMembers(OrganisationTree tree) {
        this.tree = tree;
    }

    boolean keepsMembers(long organisationId) {
        return switch (tree.last(organisationId).level()) {
            case GRASSROOTS, MEMBER_GRASSROOTS, SECTION, GROUP -> true;
            case CONFEDERATION, FEDERATION, INDUSTRY, UPPER -> false;
        };
    }
}
