package vn.giaouoc.app.agreement.paper.file;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.paper.PaperRights;
import vn.giaouoc.app.agreement.paper.page.PaperLine;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.paper.AgreementPaper;
import vn.giaouoc.db.agreement.paper.AgreementPaperRow;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** The stamped scan or the digitally signed PDF, laid beside the agreement: kept for ever, replaced by a newer one. */
@Singleton
public class PaperFileService {

    /** A unit that brings in more has lost its way. */
    private static final int MOST_FILES = 30;

    private final PaperRights rights;
    private final PaperShelf shelf;
    private final AuditTrail trail;
    private final Times times;

    PaperFileService(PaperRights rights, PaperShelf shelf, AuditTrail trail, Times times) {
        this.rights = rights;
        this.shelf = shelf;
        this.trail = trail;
        this.times = times;
    }

    /** Keeps a file; the same one brought again is there already. */
    @Transactional
    public PaperLine bring(Actor actor, BringPaper wish) {
        var page = rights.enter(actor, wish.agreementId(), wish.version());
        requireOpened(page);
        var seen = SeenPaper.of(wish.content());
        long versionId = Long.parseLong(page.version().id());
        var there = shelf.hold(versionId);
        var sha256 = Digest.sha256(wish.content());
        var same = there.stream()
                .filter(row -> Arrays.equals(row.sha256(), sha256))
                .findFirst();
        if (same.isPresent()) {
            return PaperLine.of(same.get());
        }
        var old = replaced(there, wish.replaces());
        requireRoom(there);
        var paper = shelf.keep(paper(actor, wish, versionId, seen, there), old);
        trail.record(
                actor,
                "AGREEMENT_PAPER_FILE",
                Long.parseLong(page.unitId()),
                "agreement:" + page.id(),
                paper.kind() + " " + Digest.hex(sha256) + (old == null ? "" : " thay " + old.id()));
        return shelf.line(paper);
    }

    /** One file with its content, for whoever may read the agreement. */
    @Transactional(readOnly = true)
    public AgreementPaper file(Actor actor, long agreementId, long paperId) {
        var paper = shelf.find(paperId);
        int number = shelf.version(paper.versionId(), agreementId).number();
        rights.read(actor, agreementId, number);
        return paper;
    }

    private AgreementPaper paper(
            Actor actor, BringPaper wish, long versionId, SeenPaper seen, List<AgreementPaperRow> there) {
        int issue = there.stream()
                        .filter(row -> row.kind() == seen.kind())
                        .mapToInt(AgreementPaperRow::issue)
                        .max()
                        .orElse(0)
                + 1;
        return new AgreementPaper(
                Ids.next(),
                versionId,
                seen.kind(),
                issue,
                name(wish.fileName()),
                seen.contentType(),
                wish.content().length,
                seen.signatures(),
                Digest.sha256(wish.content()),
                null,
                wish.content(),
                null,
                actor.isSystem() ? null : actor.accountId(),
                times.now());
    }

    private static @Nullable AgreementPaperRow replaced(List<AgreementPaperRow> there, @Nullable Long id) {
        if (id == null) {
            return null;
        }
        return there.stream()
                .filter(row -> row.id() == id && row.kind() != PaperKind.SEALED_PDF && row.replacedBy() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "PAPER_NOT_THERE",
                        "Tệp định thay không còn là bản hiện hành. Anh/chị tải lại danh sách rồi chọn lại."));
    }

    private static void requireRoom(List<AgreementPaperRow> there) {
        if (there.stream().filter(row -> row.kind() != PaperKind.SEALED_PDF).count() >= MOST_FILES) {
            throw Refusal.conflict(
                    "TOO_MANY_FILES",
                    "Giao ước này đã có %d tệp đưa lên. Anh/chị liên hệ quản trị viên nếu vẫn cần thêm."
                            .formatted(MOST_FILES));
        }
    }

    /** Before a text is open for signing there is nothing anybody could have signed by hand. */
    private static void requireOpened(AgreementPage page) {
        var state = page.version().state();
        if (page.version().openedAt() == null || state == VersionState.NEGOTIATING || state == VersionState.DRAFT) {
            throw Refusal.conflict(
                    "NOT_OPEN_YET",
                    "Giao ước đang ở trạng thái «%s»; chỉ đưa bản đã ký lên được từ khi «%s»."
                            .formatted(state.label(), VersionState.OPEN.label()));
        }
    }

    private static String name(String given) {
        var name = given.replaceAll("[\\\\/\\p{Cntrl}\\p{Cf}\"]", "_").strip();
        int most = Math.min(name.length(), 200);
        return name.isEmpty() ? "ban-ky" : name.substring(name.length() - most);
    }
}
