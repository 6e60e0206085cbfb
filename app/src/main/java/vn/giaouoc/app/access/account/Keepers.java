package vn.giaouoc.app.access.account;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.office.OfficeGuard;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.Members;

/** Who keeps whose account. */
@Singleton
class Keepers {

    private final OfficeGuard guard;
    private final Members members;
    private final Times times;

    Keepers(OfficeGuard guard, Members members, Times times) {
        this.guard = guard;
        this.members = members;
        this.times = times;
    }

    /**
     * Refuses unless every office of the person is the actor's to give, and, for a person without one, the unit he or
     * she belongs to is: helping an account means being able to use it.
     */
    void require(Actor actor, long personId) {
        var homes = members.activeMembership(personId, times.today())
                .map(membership -> java.util.List.of(membership.organisationId()))
                .orElse(java.util.List.of());
        guard.requireKeeper(actor, personId, homes);
    }
}
