package vn.giaouoc.app.report.paper.head;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.clerk.HeadText;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.paper.ReportPaperHead;
import vn.giaouoc.db.report.paper.ReportPaperHeadRepository;
import vn.giaouoc.db.report.seal.SealedReport;

/** What the văn thư, chair or deputy of the unit enters for the paper of a submission; whoever reads the report reads it. */
@Singleton
public class ReportHeadService {

    /** A paper is signed within a month; later is a slip of the hand. */
    private static final int MOST_DAYS_AHEAD = 31;

    private static final int SYMBOL = 60;
    private static final int PLACE = 100;
    private static final int RECIPIENTS = 2_000;

    private final Reports reports;
    private final ReportRights rights;
    private final Rows rows;
    private final AuditTrail trail;
    private final Times times;

    ReportHeadService(Reports reports, ReportRights rights, Rows rows, AuditTrail trail, Times times) {
        this.reports = reports;
        this.rights = rights;
        this.rows = rows;
        this.trail = trail;
        this.times = times;
    }

    /** Where reports and their heads are. */
    @Singleton
    record Rows(ReportRepository reports, ReportPaperHeadRepository heads) {}

    /** The head of that submission, of the last one for null; NOT_FOUND while nothing was submitted. */
    @ReadOnly
    public ReportHeadPage head(Actor actor, long reportId, @Nullable Integer submission) {
        var sealed = reports.sealed(actor, reportId, submission);
        var report = reports.require(actor, reportId);
        var head = rows.heads()
                .findByReportIdAndSubmission(reportId, sealed.number())
                .orElseGet(() -> begun(reportId, sealed.number()));
        return ReportHeadPage.of(head, sealed.submittedAt(), rights.mayEnterHead(actor, report));
    }

    /**
     * Enters the head; papers printed from then on carry it. FORBIDDEN CLERK_ONLY, CONFLICT STALE when somebody else entered in
     * between, INVALID REVISION_NEEDED, NUMBER_WRONG, TOO_LONG, TOO_MANY_LINES, DAY_BEFORE_SUBMISSION, DAY_TOO_FAR, each with its field.
     */
    @Transactional
    public ReportHeadPage enter(Actor actor, long reportId, @Nullable Integer submission, EnterReportHead wish) {
        var report = rows.reports().take(reportId).orElseThrow(ReportRights::unknown);
        var sealed = reports.sealed(actor, reportId, submission);
        rights.requireEnterHead(actor, report);
        var before = rows.heads().take(reportId, sealed.number());
        var entered = entered(actor, wish, sealed, before);
        var kept =
                before.isPresent() ? rows.heads().update(entered) : rows.heads().save(entered);
        trail.record(actor, "REPORT_PAPER_HEAD", report.organisationId(), report.subject(), said(kept));
        return ReportHeadPage.of(kept, sealed.submittedAt(), true);
    }

    private ReportPaperHead entered(
            Actor actor, EnterReportHead wish, SealedReport sealed, Optional<ReportPaperHead> before) {
        int revision = before.map(ReportPaperHead::revision).orElse(0);
        if (wish.revision() == null) {
            throw Refusal.invalid(
                            "REVISION_NEEDED", "Thiếu lần ghi đã xem. Hãy đọc lại số, ngày, nơi nhận rồi gửi kèm.")
                    .with("field", "revision");
        }
        if (!Objects.equals(wish.revision(), revision)) {
            throw Refusal.conflict(
                            "STALE",
                            "Người khác vừa ghi số, ngày, nơi nhận của văn bản này. Anh/chị xem lại rồi ghi phần của mình.")
                    .with("revision", revision);
        }
        return new ReportPaperHead(
                before.map(ReportPaperHead::id).orElseGet(Ids::next),
                Long.parseLong(sealed.report()),
                sealed.number(),
                HeadText.number(wish.number()),
                HeadText.words(wish.symbol(), SYMBOL, "ký hiệu", "symbol"),
                HeadText.words(wish.place(), PLACE, "địa danh", "place"),
                day(wish.day(), sealed.submittedAt()),
                HeadText.lines(wish.recipients(), RECIPIENTS, "nơi nhận", "recipients"),
                actor.isSystem() ? null : actor.accountId(),
                times.now(),
                revision + 1);
    }

    private @Nullable LocalDate day(@Nullable LocalDate day, Instant submittedAt) {
        if (day == null) {
            return null;
        }
        if (day.isBefore(LocalDate.ofInstant(submittedAt, Times.ZONE))) {
            throw Refusal.invalid(
                            "DAY_BEFORE_SUBMISSION",
                            "Báo cáo nộp trên cổng lúc %s nên ngày ký không thể trước ngày đó. Anh/chị chọn lại ngày."
                                    .formatted(Times.paper(submittedAt)))
                    .with("field", "day");
        }
        if (day.isAfter(times.today().plusDays(MOST_DAYS_AHEAD))) {
            throw Refusal.invalid(
                            "DAY_TOO_FAR",
                            "Ngày ký sau hôm nay quá %d ngày. Anh/chị chọn lại ngày.".formatted(MOST_DAYS_AHEAD))
                    .with("field", "day");
        }
        return day;
    }

    /** Nothing entered yet: what does not change from one submission to the next is taken over. */
    private ReportPaperHead begun(long reportId, int submission) {
        var before = rows.heads().findByReportIdAndSubmission(reportId, submission - 1);
        return new ReportPaperHead(
                0,
                reportId,
                submission,
                null,
                before.map(ReportPaperHead::symbol).orElse(null),
                before.map(ReportPaperHead::place).orElse(null),
                null,
                before.map(ReportPaperHead::recipients).orElse(null),
                null,
                times.now(),
                0);
    }

    private static String said(ReportPaperHead head) {
        return "lần nộp " + head.submission() + ": số " + head.number() + "/" + head.symbol() + ", ngày " + head.day();
    }
}
