package vn.giaouoc.app.access.delegation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.delegation.Delegation;
import vn.giaouoc.db.access.delegation.DelegationRepository;
import vn.giaouoc.db.common.Ids;

/** Writes delegations down, each with its trace. */
@Singleton
class DelegationDesk {

    private final DelegationRepository delegations;
    private final DelegationRules rules;
    private final AuditTrail trail;
    private final Times times;

    DelegationDesk(DelegationRepository delegations, DelegationRules rules, AuditTrail trail, Times times) {
        this.delegations = delegations;
        this.rules = rules;
        this.trail = trail;
        this.times = times;
    }

    @Transactional
    long give(Actor actor, GiveDelegation wish) {
        var office = rules.own(actor, wish.officeId());
        rules.require(office, wish);
        var delegation = delegations.save(new Delegation(
                Ids.next(),
                office.id(),
                wish.personId(),
                wish.from(),
                wish.lastDay().plusDays(1),
                rules.paper(wish.paperNumber()),
                rules.reason(wish.reason()),
                actor.isSystem() ? null : actor.accountId(),
                times.now(),
                null,
                null));
        trail.record(
                actor,
                "DELEGATION_GIVEN",
                office.organisationId(),
                "delegation:" + delegation.id(),
                "office:%d person:%d %s - %s, %s"
                        .formatted(
                                office.id(), wish.personId(), wish.from(), wish.lastDay(), delegation.paperNumber()));
        return delegation.id();
    }

    @Transactional
    void revoke(Actor actor, long delegationId) {
        var delegation = delegations.hold(delegationId).orElseThrow(DelegationRules::gone);
        var office = rules.revocable(actor, delegation);
        delegations.revoke(delegation.id(), actor.isSystem() ? null : actor.accountId(), times.now());
        trail.record(
                actor,
                "DELEGATION_REVOKED",
                office.organisationId(),
                "delegation:" + delegation.id(),
                "office:%d person:%d".formatted(office.id(), delegation.personId()));
    }
}
