package vn.giaouoc.app.demo.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.agreement.AgreementSteps;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.draft.DraftAgreement;
import vn.giaouoc.app.agreement.draft.DraftService;
import vn.giaouoc.app.agreement.negotiation.AgreeTo;
import vn.giaouoc.app.agreement.negotiation.NegotiationService;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.signing.SignatureBook;
import vn.giaouoc.app.agreement.signing.SigningService;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.signature.SigningMethod;
import vn.giaouoc.db.common.Ids;

/** What happens to one agreement of the demo, step by step as people would. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoLife {

    private final DraftService drafts;
    private final Agreements agreements;
    private final AgreementSteps steps;
    private final NegotiationService negotiation;
    private final Signing signing;

    /** What a text is opened and signed with. */
    @Singleton
    @Requires(property = "portal.demo", value = "true")
    record Signing(SigningService service, SignatureBook book) {}

    DemoLife(
            DraftService drafts,
            Agreements agreements,
            AgreementSteps steps,
            NegotiationService negotiation,
            Signing signing) {
        this.drafts = drafts;
        this.agreements = agreements;
        this.steps = steps;
        this.negotiation = negotiation;
        this.signing = signing;
    }

    /** Who keeps agreements of which campaign year, from which template. */
    record Keeper(Actor actor, long unit, long campaign, int year, String template) {}

    long draft(Keeper keeper, List<PartyWish> parties) {
        return drafts.draft(
                keeper.actor(),
                new DraftAgreement(
                        keeper.campaign(), keeper.year(), keeper.unit(), null, keeper.template(), null, parties));
    }

    long sent(Keeper keeper, List<PartyWish> parties) {
        long id = draft(keeper, parties);
        steps.send(keeper.actor(), id);
        return id;
    }

    /** Opened until that day, with everybody's consent. */
    long open(Keeper keeper, List<PartyWish> parties, List<Actor> heads, LocalDate lastDay) {
        long id = sent(keeper, parties);
        heads.forEach(head -> agree(head, id));
        var version = agreements.page(keeper.actor(), id).version().id();
        signing.service().open(keeper.actor(), id, new OpenSigning(version, lastDay));
        return id;
    }

    void agree(Actor head, long id) {
        var page = agreements.page(head, id);
        page.mine().stream()
                .filter(party -> party.promises())
                .forEach(party -> negotiation.agree(
                        head,
                        id,
                        new AgreeTo(Long.parseLong(party.id()), page.version().revision())));
    }

    /** Signs, or confirms, for whatever the person acts for. */
    void sign(Actor head, long id) {
        var page = agreements.page(head, id);
        var digest = page.version().sha256();
        for (var party : page.mine()) {
            if (!party.signed() && digest != null) {
                signing.book()
                        .sign(
                                head,
                                id,
                                new SignAgreement(
                                        Ids.nextUuid().toString(),
                                        page.version().id(),
                                        party.id(),
                                        digest,
                                        ""),
                                SigningMethod.OWN_PHONE);
            }
        }
    }
}
