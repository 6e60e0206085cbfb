package vn.giaouoc.app.report.review.bulk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.ReviewObstacles;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.app.report.review.bulk.BulkApproved.NotApproved;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.mark.ReportComment;
import vn.giaouoc.db.report.mark.ReportCommentRepository;
import vn.giaouoc.db.report.seal.ReportSnapshot;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;

/** Approves many reports after a look at all of them. */
@Singleton
public class BulkApproval {

    /** The most reports of one go: what a superior has. */
    public static final int MOST = 200;

    private final Reports reports;
    private final ReviewObstacles obstacles;
    private final ReportSnapshots snapshots;
    private final ReportCommentRepository comments;
    private final StraightApproval one;

    BulkApproval(
            Reports reports,
            ReviewObstacles obstacles,
            ReportSnapshots snapshots,
            ReportCommentRepository comments,
            StraightApproval one) {
        this.reports = reports;
        this.obstacles = obstacles;
        this.snapshots = snapshots;
        this.comments = comments;
        this.one = one;
    }

    /** What would happen to each; NOT_FOUND for one the actor may not know of, INVALID TOO_MANY above {@link #MOST}. */
    public List<BulkLine> preview(Actor actor, Collection<Long> reportIds) {
        requireFew(reportIds);
        var rows = reportIds.stream()
                .distinct()
                .map(id -> reports.require(actor, id))
                .toList();
        Map<Long, ReportSnapshot> sealed =
                snapshots.last(rows.stream().map(Report::id).toList());
        return rows.stream()
                .map(report -> line(actor, report, sealed.get(report.id())))
                .toList();
    }

    /**
     * Approves each for itself: one that was withdrawn, approved or handed in anew since the preview is refused and the
     * others go on. A report nobody had begun is taken into review and approved in one.
     */
    public BulkApproved approve(Actor actor, List<BulkPick> picks) {
        requireFew(picks);
        var approved = new ArrayList<String>();
        var refused = new ArrayList<NotApproved>();
        for (var pick : picks) {
            try {
                one.approve(actor, id(pick.reportId()), Approve.of(pick.number()));
                approved.add(pick.reportId());
            } catch (Refusal refusal) {
                refused.add(new NotApproved(pick.reportId(), refusal.code(), refusal.sentence()));
            }
        }
        return new BulkApproved(approved, refused);
    }

    private BulkLine line(Actor actor, Report report, @Nullable ReportSnapshot snapshot) {
        var line = reports.line(report);
        int overridden = snapshot == null
                ? 0
                : (int) snapshot.sealed().cells().stream()
                        .filter(SealedCell::overridden)
                        .count();
        return new BulkLine(
                line.id(),
                line.unitName(),
                report.number(),
                line.stateLabel(),
                obstacles.approving(actor, report).map(Refusal::sentence).orElse(null),
                report.late(),
                overridden,
                snapshot == null ? 0 : snapshot.sealed().warnings().size(),
                (int) comments.findByReportIdOrderById(report.id()).stream()
                        .filter(ReportComment::standing)
                        .count());
    }

    private static void requireFew(Collection<?> chosen) {
        if (chosen.isEmpty()) {
            throw Refusal.invalid("NOTHING_CHOSEN", "Anh/chị chọn ít nhất một báo cáo.");
        }
        if (chosen.size() > MOST) {
            throw Refusal.invalid("TOO_MANY", "Mỗi lần duyệt nhiều nhất %d báo cáo. Anh/chị chọn bớt.".formatted(MOST));
        }
        if (chosen.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("NOTHING_CHOSEN", "Có dòng trống trong danh sách đã chọn. Anh/chị chọn lại.");
        }
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw Refusal.invalid("NOT_AN_ID", "Mã tham chiếu không đúng. Hãy lấy lại mã từ danh sách.");
        }
    }
}
