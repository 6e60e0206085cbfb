package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.giaouoc.app.agreement.judgement.JudgementService;
import vn.giaouoc.app.agreement.judgement.SaveJudgement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.Row;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.proposal.AgreementProposal;
import vn.giaouoc.db.agreement.proposal.AgreementProposalRepository;
import vn.giaouoc.db.agreement.proposal.ProposalState;
import vn.giaouoc.db.common.Ids;

/** The agreement each route asks for: drafts, texts that are talked about, texts in force and what became of them. */
@Singleton
@Requires(property = "rights.scene")
class RightsAgreements {

    private final RightsSigning signing;
    private final RightsScene scene;
    private final AgreementProposalRepository proposals;
    private final JudgementService judgements;

    RightsAgreements(
            RightsSigning signing,
            RightsScene scene,
            AgreementProposalRepository proposals,
            JudgementService judgements) {
        this.signing = signing;
        this.scene = scene;
        this.proposals = proposals;
        this.judgements = judgements;
    }

    /** Which agreement a route is about, by what it does. */
    static String wanted(Row row) {
        var path = row.path();
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "open", "pdf", "docx", "rethink" -> "agreedAgreement";
            case "extend" -> "expiredAgreement";
            case "amend", "begin" -> "signedAgreement";
            case "text", "parties", "send" -> "draftAgreement";
            case "agree" -> "talkedAgreement";
            case "proposals" -> row.method().equals("POST") ? "talkedAgreement" : "openAgreement";
            case "redraw", "reopen", "chair", "head" -> path.contains("papers") ? "openAgreement" : "judgedAgreement";
            case "{kind}" -> "judgedAgreement";
            default -> "openAgreement";
        };
    }

    String word(String name, Position at, long campaign) {
        return switch (name) {
            case "draftAgreement" -> signing.agreement(VersionState.DRAFT, at, campaign);
            case "talkedAgreement" -> signing.agreement(VersionState.NEGOTIATING, at, campaign);
            case "agreedAgreement" -> signing.agreement(VersionState.AGREED, at, campaign);
            case "openAgreement" -> signing.agreement(VersionState.OPEN, at, campaign);
            case "expiredAgreement" -> signing.agreement(VersionState.EXPIRED, at, campaign);
            case "signedAgreement" -> signing.agreement(VersionState.SIGNED, at, campaign);
            case "judgedAgreement" -> judged(at, campaign);
            case "openVersion" -> signing.version(VersionState.OPEN);
            case "agreedVersion" -> signing.version(VersionState.AGREED);
            case "expiredVersion" -> signing.version(VersionState.EXPIRED);
            case "openParty" -> signing.party(VersionState.OPEN);
            case "talkedParty" -> signing.party(VersionState.NEGOTIATING);
            case "openText" -> RightsSigning.sha256();
            case "agreementCode" -> signing.code(at, campaign);
            case "proposalId" -> proposal(at, campaign);
            case "number" -> "1";
            case "kind" -> JudgementKind.FINAL.name();
            case "agreementTemplate" -> at == Position.SUPERIOR ? "CONG-DOAN-CO-SO" : "PHONG-BAN";
            default -> throw new IllegalArgumentException("no such word: " + name);
        };
    }

    /** Signed, begun and filled in, so that it can be signed off; the second revision. */
    private String judged(Position at, long campaign) {
        var id = signing.agreement(VersionState.SIGNED, at, campaign);
        var agreement = Long.parseLong(id);
        judgements.begin(Actor.SYSTEM, agreement, JudgementKind.FINAL);
        var reached = List.of(new SaveJudgement.Line("t1", BigDecimal.TEN, null));
        judgements.save(Actor.SYSTEM, agreement, JudgementKind.FINAL, new SaveJudgement(1, null, reached, true, null));
        return id;
    }

    /** What the department there would have the text be. */
    private String proposal(Position at, long campaign) {
        signing.agreement(VersionState.NEGOTIATING, at, campaign);
        long id = Ids.next();
        proposals.save(new AgreementProposal(
                id,
                Long.parseLong(signing.version(VersionState.NEGOTIATING)),
                Long.parseLong(signing.party(VersionState.NEGOTIATING)),
                2,
                RightsSigning.content(),
                "Xin sửa",
                ProposalState.OPEN,
                scene.neutralPerson("Trần Giữa"),
                Instant.parse("2026-01-01T00:00:00Z"),
                null,
                null,
                null));
        return Long.toString(id);
    }
}
