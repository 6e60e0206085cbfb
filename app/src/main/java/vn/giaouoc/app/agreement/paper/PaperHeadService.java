package vn.giaouoc.app.agreement.paper;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.paper.page.EnterPaperHead;
import vn.giaouoc.app.agreement.paper.page.PaperHeadLine;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.clerk.HeadText;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;
import vn.giaouoc.db.agreement.paper.AgreementPaperHeadRepository;
import vn.giaouoc.db.agreement.version.AgreementVersionRepository;
import vn.giaouoc.db.common.Refusal;

/** What the văn thư or the chair enters: number, symbol, place, day, capacities, nơi nhận. */
@Singleton
public class PaperHeadService {

    private final PaperRights rights;
    private final AgreementPaperHeadRepository heads;
    private final AgreementVersionRepository versions;
    private final AuditTrail trail;
    private final Times times;

    PaperHeadService(
            PaperRights rights,
            AgreementPaperHeadRepository heads,
            AgreementVersionRepository versions,
            AuditTrail trail,
            Times times) {
        this.rights = rights;
        this.heads = heads;
        this.versions = versions;
        this.trail = trail;
        this.times = times;
    }

    /** Enters the head; a sealed PDF made from then on carries it. STALE when somebody else entered in between. */
    @Transactional
    public PaperHeadLine enter(Actor actor, long agreementId, int version, EnterPaperHead wish) {
        var page = rights.enter(actor, agreementId, version);
        long versionId = Long.parseLong(page.version().id());
        versions.take(versionId);
        var before = heads.findByVersionId(versionId);
        int revision = before.map(AgreementPaperHead::revision).orElse(0);
        if (wish.revision() != revision) {
            throw Refusal.conflict(
                    "STALE",
                    "Người khác vừa sửa số, ngày, nơi nhận của văn bản này. Anh/chị tải lại, xem rồi ghi lại phần của mình.");
        }
        var entered = head(actor, versionId, wish, revision + 1);
        var kept = before.isPresent() ? heads.update(entered) : heads.save(entered);
        trail.record(
                actor,
                "AGREEMENT_PAPER_HEAD",
                Long.parseLong(page.unitId()),
                "agreement:" + page.id(),
                "số " + kept.number() + "/" + kept.symbol() + ", ngày " + kept.day());
        return PaperHeadLine.of(kept);
    }

    private AgreementPaperHead head(Actor actor, long versionId, EnterPaperHead wish, int revision) {
        return new AgreementPaperHead(
                versionId,
                HeadText.number(wish.number()),
                Names.optional(wish.symbol(), 60, "ký hiệu"),
                Names.optional(wish.place(), 100, "địa danh"),
                day(wish.day()),
                HeadText.lines(wish.unionCapacity(), 300, "chức vụ người xác nhận của công đoàn", "unionCapacity"),
                HeadText.lines(wish.employerCapacity(), 300, "chức vụ thủ trưởng", "employerCapacity"),
                HeadText.lines(wish.recipients(), 2000, "nơi nhận", "recipients"),
                actor.isSystem() ? null : actor.accountId(),
                times.now(),
                revision);
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2100)) {
            throw Refusal.invalid("DAY_WRONG", "Ngày văn bản chưa đúng. Anh/chị chọn lại ngày ký ban hành.")
                    .with("field", "day");
        }
        return day;
    }
}
