package vn.giaouoc.app.report.review;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.ReportRights;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.life.ReportWorkflow;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.mark.ReportComment;
import vn.giaouoc.db.report.mark.ReportCommentRepository;

/** Remarks at a section or a line: the reviewer writes them, either side settles them. */
@Singleton
public class Remarks {

    private static final int LONGEST = 2_000;

    private final Desk desk;
    private final ReviewRights reviewers;
    private final Kept kept;

    Remarks(Desk desk, ReviewRights reviewers, Kept kept) {
        this.desk = desk;
        this.reviewers = reviewers;
        this.kept = kept;
    }

    /** Where remarks are, and who else may settle them. */
    @Singleton
    record Kept(
            ReportRights rights, ReportWorkflow workflow, ReportCommentRepository comments, Forms forms, Times times) {}

    /**
     * Says something at a cell, or at the section for a null cell; the id of the remark. CONFLICT WRONG_STATE unless it is
     * under review, NOT_FOUND CELL_UNKNOWN and SECTION_UNKNOWN.
     */
    @Transactional
    public long add(Actor actor, long reportId, String section, @Nullable String cell, String text) {
        var report = desk.takeInReview(actor, reportId, "nhận xét");
        var clean = Names.clean(text, LONGEST, "nhận xét");
        requirePlace(report, section, cell);
        return kept.comments()
                .save(new ReportComment(
                        Ids.next(),
                        reportId,
                        section,
                        cell,
                        actor.isSystem() ? null : actor.personId(),
                        clean,
                        kept.times().now(),
                        null))
                .id();
    }

    /** The remark is settled: its reviewer says so, or the unit that mended it. Saying it twice changes nothing. */
    @Transactional
    public void settle(Actor actor, long reportId, long remarkId) {
        var report = kept.workflow().take(reportId);
        kept.rights().requireSee(actor, report);
        if (!reviewers.mayReview(actor, report) && !kept.rights().mayWrite(actor, report)) {
            throw Refusal.forbidden(
                    "REVIEWER_ONLY", "Chỉ người thẩm định hoặc cán bộ soạn báo cáo của đơn vị được khép nhận xét.");
        }
        var remark = kept.comments()
                .findById(remarkId)
                .filter(found -> found.reportId() == reportId)
                .orElseThrow(() -> Refusal.notFound("REMARK_UNKNOWN", "Không có nhận xét này. Anh/chị tải lại trang."));
        if (remark.standing()) {
            kept.comments()
                    .update(new ReportComment(
                            remark.id(),
                            remark.reportId(),
                            remark.section(),
                            remark.cell(),
                            remark.personId(),
                            remark.text(),
                            remark.madeAt(),
                            kept.times().now()));
        }
    }

    private void requirePlace(Report report, String section, @Nullable String cell) {
        var form = kept.forms().form(report.formId()).content();
        if (form.section(section).isEmpty()) {
            throw Refusal.notFound("SECTION_UNKNOWN", "Mẫu báo cáo không có phần này. Anh/chị tải lại trang.")
                    .with("field", "section");
        }
        if (cell != null
                && form.place(cell)
                        .filter(place -> place.section().code().equals(section))
                        .isEmpty()) {
            throw Refusal.notFound("CELL_UNKNOWN", "Phần này không có ô đó. Anh/chị tải lại trang.")
                    .with("field", "cell");
        }
    }
}
