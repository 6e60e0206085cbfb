package vn.giaouoc.app.organisation.workplace;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Refusal;

/** Who may keep workplaces, and which days make sense. */
@Singleton
class WorkplaceRules {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    WorkplaceRules(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /** The unit's chair or a superior who keeps the tree, and the unit lives. */
    void require(Actor actor, long organisationId) {
        if (!jurisdiction.may(actor, Authority.KEEP_TREE, organisationId)) {
            jurisdiction.require(actor, Authority.KEEP_MEMBERS, organisationId);
        }
        tree.at(organisationId, times.today());
    }

    /** A day of ending lies between the beginning and today. */
    LocalDate ending(LocalDate on, LocalDate notBefore) {
        if (on.isAfter(times.today()) || on.isBefore(notBefore)) {
            throw Refusal.invalid(
                            "ENDING_DAY",
                            "Ngày kết thúc phải từ %s đến hôm nay, %s."
                                    .formatted(Days.text(notBefore), Days.text(times.today())))
                    .with("field", "on");
        }
        return on;
    }

    LocalDate founded(long organisationId) {
        return tree.life(organisationId).getFirst().validFrom();
    }
}
