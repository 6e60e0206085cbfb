package vn.giaouoc.app.agreement.paper.file;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.db.agreement.paper.AgreementPaper;
import vn.giaouoc.db.agreement.paper.AgreementPaperRepository;
import vn.giaouoc.db.agreement.paper.AgreementPaperRow;
import vn.giaouoc.db.agreement.paper.AgreementPaperRowRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** Where files of a version lie. */
@Singleton
class PaperShelf {

    private final AgreementPaperRepository papers;
    private final AgreementPaperRowRepository rows;
    private final AgreementVersionRepository versions;

    PaperShelf(AgreementPaperRepository papers, AgreementPaperRowRepository rows, AgreementVersionRepository versions) {
        this.papers = papers;
        this.rows = rows;
        this.versions = versions;
    }

    /** The files of a version; whoever brings another one waits until the transaction ends. */
    List<AgreementPaperRow> hold(long versionId) {
        versions.take(versionId);
        return rows.of(versionId);
    }

    AgreementPaper keep(AgreementPaper paper, @Nullable AgreementPaperRow old) {
        var kept = papers.save(paper);
        if (old != null) {
            papers.replace(old.id(), kept.id());
        }
        return kept;
    }

    PaperLine line(AgreementPaper paper) {
        return PaperLine.of(rows.findById(paper.id()).orElseThrow(PaperShelf::unknown));
    }

    AgreementPaper find(long paperId) {
        return papers.findById(paperId).orElseThrow(PaperShelf::unknown);
    }

    /** The version a file belongs to, when it is one of that agreement. */
    AgreementVersion version(long versionId, long agreementId) {
        return versions.findById(versionId)
                .filter(version -> version.agreementId() == agreementId)
                .orElseThrow(PaperShelf::unknown);
    }

    private static Refusal unknown() {
        return Refusal.notFound("PAPER_UNKNOWN", "Không có tệp này ở giao ước. Anh/chị tải lại danh sách văn bản.");
    }
}
