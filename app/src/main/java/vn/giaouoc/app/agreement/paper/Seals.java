package vn.giaouoc.app.agreement.paper;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.paper.text.AgreementWording;
import vn.giaouoc.app.agreement.paper.text.Certificate;
import vn.giaouoc.app.agreement.paper.text.PaperFacts;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.db.agreement.paper.AgreementPaper;
import vn.giaouoc.db.agreement.paper.AgreementPaperRepository;
import vn.giaouoc.db.agreement.paper.AgreementPaperRowRepository;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/** The sealed PDFs of a version, each made once of just these facts. */
@Singleton
class Seals {

    private final AgreementPaperRepository papers;
    private final AgreementPaperRowRepository rows;
    private final AuditTrail trail;
    private final Times times;

    Seals(AgreementPaperRepository papers, AgreementPaperRowRepository rows, AuditTrail trail, Times times) {
        this.papers = papers;
        this.rows = rows;
        this.trail = trail;
        this.times = times;
    }

    /** The sealed PDF of these facts, made now when it is not there yet; the version is held by the caller. */
    AgreementPaper sealed(Actor actor, PaperFacts facts) {
        long versionId = Long.parseLong(facts.page().version().id());
        var basis = basis(facts);
        return papers.sealed(versionId, basis).orElseGet(() -> seal(actor, facts, versionId, basis));
    }

    private AgreementPaper seal(Actor actor, PaperFacts facts, long versionId, byte[] basis) {
        var last = rows.lastSealed(versionId);
        var page = facts.page();
        var issue = new Certificate.Issue(last.map(row -> row.issue() + 1).orElse(1), times.now());
        var name = "giao-uoc-%s-ban-%d-lan-%d.pdf"
                .formatted(page.codeShown(), page.version().number(), issue.number());
        var file = OfficialPdf.print(AgreementWording.sealed(facts, issue), name);
        var paper = papers.save(new AgreementPaper(
                Ids.next(),
                versionId,
                PaperKind.SEALED_PDF,
                issue.number(),
                name,
                "application/pdf",
                file.content().length,
                0,
                Digest.sha256(file.content()),
                basis,
                file.content(),
                null,
                actor.isSystem() ? null : actor.accountId(),
                issue.at()));
        last.ifPresent(row -> papers.replace(row.id(), paper.id()));
        trail.record(
                actor,
                "AGREEMENT_SEAL",
                Long.parseLong(page.unitId()),
                "agreement:" + page.id(),
                "bản " + page.version().number() + ", phát hành lần " + issue.number() + ", "
                        + Digest.hex(paper.sha256()));
        return paper;
    }

    /** What makes one sealed PDF another: the text, who signed how and when, and what the văn thư entered. */
    private static byte[] basis(PaperFacts facts) {
        var signatures = facts.page().parties().stream().map(Seals::line).collect(Collectors.joining("\n"));
        var lines = String.join(
                "\n",
                "giaouoc-agreement-paper-1",
                text(facts.page().version().sha256()),
                signatures,
                "head " + facts.head().revision());
        return Digest.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(PartyLine party) {
        var signature = party.signature();
        return signature == null
                ? party.id()
                : String.join(
                        "\t",
                        party.id(),
                        signature.signer(),
                        signature.title(),
                        text(signature.holder()),
                        signature.method(),
                        signature.at().toString());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
