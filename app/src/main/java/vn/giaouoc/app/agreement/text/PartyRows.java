package vn.giaouoc.app.agreement.text;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.proposal.AgreementProposalRepository;

/** Writes an arrangement: who stays keeps the row, who goes takes the open proposals along. */
@Singleton
class PartyRows {

    private final AgreementPartyRepository parties;
    private final AgreementProposalRepository proposals;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final Times times;

    PartyRows(
            AgreementPartyRepository parties,
            AgreementProposalRepository proposals,
            Revisions revisions,
            AuditTrail trail,
            Times times) {
        this.parties = parties;
        this.proposals = proposals;
        this.revisions = revisions;
        this.trail = trail;
        this.times = times;
    }

    /** Returns the revision that holds now; the same arrangement again changes nothing. */
    int arrange(Actor actor, HeldAgreement held, List<AgreementParty> wanted) {
        var stays = new ArrayList<AgreementParty>();
        var fresh = new ArrayList<AgreementParty>();
        for (var party : wanted) {
            held.parties().stream()
                    .filter(there ->
                            there.role() == party.role() && there.place().equals(party.place()))
                    .findFirst()
                    .ifPresentOrElse(there -> stays.add(there.arranged(party)), () -> fresh.add(party));
        }
        var gone = held.parties().stream()
                .filter(there -> stays.stream().noneMatch(one -> one.id() == there.id()))
                .toList();
        if (fresh.isEmpty() && gone.isEmpty() && held.parties().containsAll(stays)) {
            return held.version().revision();
        }
        write(stays, fresh, gone, actor);
        var saved = revisions.next(actor, held, held.version().content());
        trail.record(
                actor,
                "AGREEMENT_PARTIES",
                held.agreement().organisationId(),
                "agreement:" + held.agreement().id(),
                "thêm " + fresh.size() + ", bớt " + gone.size() + ", lần sửa " + saved.revision());
        return saved.revision();
    }

    private void write(List<AgreementParty> stays, List<AgreementParty> fresh, List<AgreementParty> gone, Actor actor) {
        if (!gone.isEmpty()) {
            var ids = gone.stream().map(AgreementParty::id).toList();
            proposals.withdrawAll(ids, actor.personId(), times.now());
            parties.deleteByIdIn(ids);
        }
        stays.forEach(parties::update);
        if (!fresh.isEmpty()) {
            parties.saveAll(fresh);
        }
    }
}
