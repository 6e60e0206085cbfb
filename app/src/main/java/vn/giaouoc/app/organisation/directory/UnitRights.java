package vn.giaouoc.app.organisation.directory;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.event.TreeRules;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Which buttons of a unit's page would not be refused; the services ask again. */
@Singleton
class UnitRights {

    private final TreeRules rules;
    private final Jurisdiction jurisdiction;

    UnitRights(TreeRules rules, Jurisdiction jurisdiction) {
        this.rules = rules;
        this.jurisdiction = jurisdiction;
    }

    UnitPage.May of(Actor actor, OrganisationVersion last) {
        long id = last.organisationId();
        var keepsTree = jurisdiction.may(actor, Authority.KEEP_TREE, id);
        return new UnitPage.May(
                rules.mayDecide(actor, id),
                last.still() && keepsTree,
                last.still() && (keepsTree || jurisdiction.may(actor, Authority.KEEP_MEMBERS, id)));
    }
}
