package vn.giaouoc.app.agreement.draft;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.common.Refusal;

/** Carries an agreement into another year: the text with its goals, and the parties that still stand. */
@Singleton
public class CopyService {

    private final CopySource source;
    private final DraftRules rules;
    private final PartyRegister register;
    private final AgreementMaker maker;

    CopyService(CopySource source, DraftRules rules, PartyRegister register, AgreementMaker maker) {
        this.source = source;
        this.rules = rules;
        this.register = register;
        this.maker = maker;
    }

    /** Drafts the agreement of that year from the one given; CONFLICT ALREADY_COPIED when it was carried there before. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CopiedDraft copy(Actor actor, long agreementId, int year) {
        var old = source.readable(actor, agreementId);
        var agreement = old.agreement();
        rules.unit(actor, agreement.organisationId());
        rules.campaign(agreement.campaignId(), year);
        var frame = new NewAgreement.Frame(
                agreement.campaignId(),
                year,
                agreement.organisationId(),
                agreement.employerId(),
                agreement.templateCode());
        maker.hold(frame);
        var key = "L:" + Long.toString(agreementId, 36);
        source.made(frame, key).ifPresent(there -> {
            throw already(agreement, there);
        });
        var gone = new ArrayList<String>();
        long id = maker.make(
                actor,
                new NewAgreement(
                        frame,
                        carried(agreement.title(), agreement.year(), year),
                        agreementId,
                        key,
                        carried(old.content(), agreement.year(), year),
                        standing(old.parties(), true, gone),
                        standing(old.parties(), false, gone)));
        return new CopiedDraft(Long.toString(id), List.copyOf(gone));
    }

    private List<NamedPlace> standing(List<AgreementParty> parties, boolean promising, List<String> gone) {
        var standing = new ArrayList<NamedPlace>();
        for (var party : parties) {
            if (party.promises() == promising) {
                register.find(PartyWish.of(party.place())).ifPresentOrElse(standing::add, () -> gone.add(party.name()));
            }
        }
        return standing;
    }

    private static Refusal already(Agreement old, Agreement there) {
        return Refusal.conflict(
                        "ALREADY_COPIED",
                        "Giao ước năm %d này đã được chuyển sang năm %d rồi. Anh/chị mở giao ước đó để sửa tiếp."
                                .formatted(old.year(), there.year()))
                .with("agreementId", Long.toString(there.id()));
    }

    /** "năm 2026" becomes "năm 2027"; keys and goals stay, so that last year stands beside each line. */
    private static AgreementContent carried(AgreementContent content, int from, int to) {
        return new AgreementContent(
                content.basis().stream()
                        .map(clause -> carried(clause, from, to))
                        .toList(),
                content.articles().stream()
                        .map(article -> new Article(
                                article.key(),
                                carried(article.title(), from, to),
                                article.clauses().stream()
                                        .map(clause -> carried(clause, from, to))
                                        .toList()))
                        .toList(),
                content.targets().stream()
                        .map(target -> new Target(
                                target.key(),
                                carried(target.content(), from, to),
                                target.unit(),
                                target.goal(),
                                target.direction(),
                                target.figure()))
                        .toList());
    }

    private static Clause carried(Clause clause, int from, int to) {
        return new Clause(clause.key(), carried(clause.text(), from, to));
    }

    private static String carried(String text, int from, int to) {
        return text.replace("năm " + from, "năm " + to);
    }
}
