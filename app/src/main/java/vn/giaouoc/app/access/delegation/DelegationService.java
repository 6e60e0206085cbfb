package vn.giaouoc.app.access.delegation;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.secret.Reconfirm;
import vn.giaouoc.app.common.Actor;

/**
 * Gives and takes back delegations of signing. What is passed on is the signing power of one office and nothing else: a
 * colleague who signs an agreement in the head's place has no reason to see names, figures or accounts, and rights that
 * travel with a paper would outlive the reason for it. So {@link vn.giaouoc.app.access.Authorities} knows no delegation;
 * whoever asks {@link vn.giaouoc.app.access.head.Heads} finds it there.
 */
@Singleton
public class DelegationService {

    private final Reconfirm reconfirm;
    private final DelegationRules rules;
    private final DelegationDesk desk;

    DelegationService(Reconfirm reconfirm, DelegationRules rules, DelegationDesk desk) {
        this.reconfirm = reconfirm;
        this.rules = rules;
        this.desk = desk;
    }

    /**
     * Lets somebody sign in the actor's place, and says the delegation's id. The giver's own secret is asked once more:
     * otherwise whoever finds an unlocked phone could make himself its owner's delegate and sign with his own PIN.
     * Refuses with what {@link Reconfirm#require} refuses, and with NOT_YOUR_OFFICE, DELEGATION_PAST, DELEGATION_DAYS,
     * DELEGATION_TERM, DELEGATE_SELF, DELEGATE_OUTSIDE, DELEGATION_OVERLAPS or DELEGATION_INCOMPLETE.
     */
    public long give(Actor actor, GiveDelegation wish) {
        if (!actor.isSystem()) {
            rules.power(actor.personId(), wish.officeId());
            reconfirm.require(actor, wish.secret());
        }
        return desk.give(actor, wish);
    }

    /**
     * Takes a delegation back; from this moment the delegate signs nothing for that office, and what he or she signed
     * stays signed. The holder may, and whoever gives and ends the unit's offices. Refuses with DELEGATION_UNKNOWN,
     * NOT_YOURS or DELEGATION_OVER.
     */
    public void revoke(Actor actor, long delegationId) {
        desk.revoke(actor, delegationId);
    }
}
