package vn.giaouoc.app.agreement.signing.reminder;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.signing.Expiry;
import vn.giaouoc.app.agreement.signing.reminder.Reminders.Spared;
import vn.giaouoc.app.agreement.signing.request.RemindParties;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.life.VersionMove;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementReminder;
import vn.giaouoc.db.agreement.signature.AgreementReminderRepository;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Lets whoever keeps an agreement remind the parties that have not signed, and remembers it. */
@Singleton
public class ReminderService {

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final Expiry expiry;
    private final Rows rows;
    private final Writing writing;

    ReminderService(AgreementHold hold, AgreementRights rights, Expiry expiry, Rows rows, Writing writing) {
        this.hold = hold;
        this.rights = rights;
        this.expiry = expiry;
        this.rows = rows;
        this.writing = writing;
    }

    /** Who has signed and who was reminded. */
    @Singleton
    record Rows(AgreementSignatureRepository signatures, AgreementReminderRepository reminders) {}

    /** What the words need. */
    @Singleton
    record Writing(OrganisationTree tree, AuditTrail trail, Times times) {}

    /**
     * Reminds the parties asked for, or all that have not signed. Refuses with CONFLICT WRONG_STATE unless it is open, and
     * with CONFLICT NOBODY_TO_REMIND, which says why of each, when nobody may be reminded now.
     *
     * @param base the address of this portal, for the link
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Reminders remind(Actor actor, long agreementId, RemindParties wish, String base) {
        var held = hold.version(wish.version()).of(agreementId);
        rights.requirePrepare(actor, held);
        var found = expiry.today(held.version());
        if (found != VersionState.OPEN) {
            throw VersionMove.wrong("nhắc ký", EnumSet.of(VersionState.OPEN), found);
        }
        var spared = new ArrayList<Spared>();
        var due = due(held, wish, spared);
        if (due.isEmpty()) {
            throw Refusal.conflict("NOBODY_TO_REMIND", "Chưa nhắc được bên nào: " + told(spared));
        }
        due.forEach(party -> remember(actor, held, party));
        return words(held, due, spared, base);
    }

    private List<AgreementParty> due(HeldAgreement held, RemindParties wish, List<Spared> spared) {
        var signed = rows.signatures().findByVersionIdOrderBySignedAt(wish.version()).stream()
                .map(AgreementSignature::partyId)
                .collect(Collectors.toSet());
        Map<Long, List<Instant>> earlier = rows.reminders().findByVersionIdOrderByAt(wish.version()).stream()
                .collect(Collectors.groupingBy(
                        AgreementReminder::partyId, Collectors.mapping(AgreementReminder::at, Collectors.toList())));
        var asked = wish.parties();
        var due = new ArrayList<AgreementParty>();
        for (var party : held.parties()) {
            if (asked.isEmpty() ? !party.promises() || signed.contains(party.id()) : !asked.contains(party.id())) {
                continue;
            }
            var why = signed.contains(party.id())
                    ? "đã ký rồi"
                    : ReminderCap.reached(
                            earlier.getOrDefault(party.id(), List.of()),
                            writing.times().today());
            if (why == null) {
                due.add(party);
            } else {
                spared.add(new Spared(party.name(), why));
            }
        }
        return due;
    }

    private void remember(Actor actor, HeldAgreement held, AgreementParty party) {
        rows.reminders()
                .save(new AgreementReminder(
                        Ids.next(),
                        held.version().id(),
                        party.id(),
                        actor.accountId(),
                        writing.times().now()));
        writing.trail()
                .record(
                        actor,
                        "AGREEMENT_REMIND",
                        held.agreement().organisationId(),
                        "agreement:" + held.agreement().id(),
                        "bản " + held.version().number() + ", " + party.label() + ", bên " + party.id());
    }

    private Reminders words(HeldAgreement held, List<AgreementParty> due, List<Spared> spared, String base) {
        var agreement = held.agreement();
        var names = due.stream().map(AgreementParty::name).toList();
        var link = base + "/g/#" + agreement.code();
        var unit = writing.tree().last(agreement.organisationId()).name();
        var text = ReminderWords.text(agreement, unit, held.version().expiresOn(), names, link);
        return new Reminders(text, link, names, List.copyOf(spared));
    }

    private static String told(List<Spared> spared) {
        if (spared.isEmpty()) {
            return "mọi bên đã ký.";
        }
        var first = spared.stream()
                .limit(3)
                .map(one -> one.party() + " " + one.why())
                .collect(Collectors.joining("; "));
        return first + (spared.size() > 3 ? "; và " + (spared.size() - 3) + " bên khác." : ".");
    }
}
