package vn.giaouoc.app.agreement.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.paper.page.PaperHeadLine;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.app.agreement.paper.page.PapersPage;
import vn.giaouoc.app.agreement.paper.text.AgreementWording;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.paper.AgreementPaperRowRepository;

/** Prints agreements: the draft while they are on their way, the sealed PDF once all have signed, the DOCX at any time. */
@Singleton
public class AgreementPaperService {

    private final PaperRights rights;
    private final PaperReader reader;
    private final Sealing sealing;
    private final AgreementPaperRowRepository rows;

    AgreementPaperService(PaperRights rights, PaperReader reader, Sealing sealing, AgreementPaperRowRepository rows) {
        this.rights = rights;
        this.reader = reader;
        this.sealing = sealing;
        this.rows = rows;
    }

    /** What there is of a version (0: the one that matters most). */
    @Transactional(readOnly = true)
    public PapersPage papers(Actor actor, long agreementId, int version) {
        var page = rights.read(actor, agreementId, version);
        long versionId = Long.parseLong(page.version().id());
        return new PapersPage(
                page.id(),
                page.code(),
                page.version().number(),
                signed(page),
                PaperHeadLine.of(reader.head(versionId)),
                rights.mayEnter(actor, page),
                rows.of(versionId).stream().map(PaperLine::of).toList());
    }

    /**
     * The PDF: sealed, and the same bytes every time, when all have signed; a draft that says so before.
     *
     * @param address where the portal is reached, for the QR
     */
    public PrintedFile pdf(Actor actor, long agreementId, int version, String address) {
        var page = rights.read(actor, agreementId, version);
        if (!signed(page)) {
            return OfficialPdf.print(AgreementWording.draft(reader.facts(page, address)), name(page, "pdf"));
        }
        var shown = page.version();
        var paper = sealing.sealed(actor, agreementId, shown.number(), Long.parseLong(shown.id()), address);
        return new PrintedFile(paper.fileName(), paper.content(), 0);
    }

    /** The DOCX, for who still edits. */
    @Transactional(readOnly = true)
    public PrintedFile docx(Actor actor, long agreementId, int version, String address) {
        var page = rights.read(actor, agreementId, version);
        var facts = reader.facts(page, address);
        var paper = signed(page) ? AgreementWording.signed(facts) : AgreementWording.draft(facts);
        return OfficialDocx.print(paper, name(page, "docx"));
    }

    private static boolean signed(AgreementPage page) {
        return page.version().state() == VersionState.SIGNED || page.version().state() == VersionState.REPLACED;
    }

    private static String name(AgreementPage page, String ending) {
        return "giao-uoc-%s-ban-%d.%s"
                .formatted(page.codeShown(), page.version().number(), ending);
    }
}
