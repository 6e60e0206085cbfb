package vn.giaouoc.app.access.account;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.AccessPolicy;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.HeldOfficeRepository;

/** What an officer still owes before all rights work. */
@Singleton
class OwnDuties {

    private final HeldOfficeRepository offices;
    private final AccessPolicy policy;
    private final Times times;

    OwnDuties(HeldOfficeRepository offices, AccessPolicy policy, Times times) {
        this.offices = offices;
        this.policy = policy;
        this.times = times;
    }

    /** True when the policy wants a second factor for an office this person holds today. */
    boolean wantSecondFactor(Actor actor) {
        return policy.secondFactorRequired()
                && offices.heldOn(actor.personId(), times.today()).stream()
                        .map(Authorities::grant)
                        .anyMatch(Authorities::wantSecondFactor);
    }
}
