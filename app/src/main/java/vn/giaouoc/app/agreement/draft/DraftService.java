package vn.giaouoc.app.agreement.draft;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.template.Templates;
import vn.giaouoc.app.common.Actor;

/** Drafts one agreement from a template. */
@Singleton
public class DraftService {

    private final DraftRules rules;
    private final Templates templates;
    private final PartyRegister register;
    private final AgreementMaker maker;

    DraftService(DraftRules rules, Templates templates, PartyRegister register, AgreementMaker maker) {
        this.rules = rules;
        this.templates = templates;
        this.register = register;
        this.maker = maker;
    }

    /** Makes the draft with the usual witnesses and returns its id. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public long draft(Actor actor, DraftAgreement wish) {
        var unit = rules.unit(actor, wish.organisationId());
        var campaign = rules.campaign(wish.campaignId(), wish.year());
        var template = templates.template(wish.template());
        rules.candidates(unit, template, wish.employerId());
        var given = wish.title();
        var title = given == null || given.isBlank()
                ? templates.title(template, campaign, wish.year(), unit.name())
                : given;
        var frame = new NewAgreement.Frame(
                campaign.id(), wish.year(), unit.organisationId(), wish.employerId(), template.code());
        maker.hold(frame);
        return maker.make(
                actor,
                new NewAgreement(
                        frame,
                        title,
                        null,
                        null,
                        templates.content(template, campaign, wish.year(), unit.name()),
                        wish.parties().stream()
                                .map(party -> register.resolve(unit.organisationId(), party))
                                .toList(),
                        register.witnesses(unit.organisationId(), wish.employerId())));
    }
}
