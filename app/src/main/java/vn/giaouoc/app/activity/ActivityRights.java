package vn.giaouoc.app.activity;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;

/** Chair and deputy of the unit keep; superiors, the unit's clerk and heads of its departments read. */
@Singleton
public class ActivityRights {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    ActivityRights(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    public boolean mayKeep(Actor actor, long organisationId) {
        return jurisdiction.may(actor, Authority.KEEP_ACTIVITIES, organisationId)
                && tree.find(organisationId, times.today()).isPresent();
    }

    /** Refuses who may not keep, and a unit that is no more. */
    public void requireKeep(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_ACTIVITIES, organisationId);
        tree.at(organisationId, times.today());
    }

    public void requireSee(Actor actor, long organisationId) {
        var ofADepartment = actor.grantsOf(Authority.SEE_MEMBERS).stream()
                .anyMatch(grant -> grant.organisationId() == organisationId);
        if (!ofADepartment) {
            jurisdiction.require(actor, Authority.SEE_FIGURES, organisationId);
        }
    }
}
