package vn.giaouoc.app.report.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.Decisions;
import vn.giaouoc.app.report.review.Reopen;
import vn.giaouoc.app.report.review.Reopening;
import vn.giaouoc.app.report.review.SendBack;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.app.report.review.bulk.BulkApproval;
import vn.giaouoc.app.report.review.bulk.BulkApproved;
import vn.giaouoc.app.report.review.bulk.BulkLine;
import vn.giaouoc.app.report.review.bulk.BulkPick;
import vn.giaouoc.db.common.Refusal;

/** How reviews end: returned, approved, many at once, and opened again by the province. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class DecisionApi {

    private final Decisions decisions;
    private final StraightApproval approval;
    private final BulkApproval bulk;
    private final Reopening reopening;

    DecisionApi(Decisions decisions, StraightApproval approval, BulkApproval bulk, Reopening reopening) {
        this.decisions = decisions;
        this.approval = approval;
        this.bulk = bulk;
        this.reopening = reopening;
    }

    /** Look at these before approving them. */
    @Serdeable
    public record LookAt(@Nullable List<String> reports) {}

    /** Approve these as they were looked at. */
    @Serdeable
    public record ApproveMany(@Nullable List<BulkPick> picks) {}

    /** How many reports above were told that figures below changed. */
    @Serdeable
    public record Reopened(int flagged) {}

    /** Returns the sections marked to be mended. */
    @Post("/{reportId}/review/return")
    @Status(HttpStatus.NO_CONTENT)
    public void sendBack(Actor actor, String reportId, @Body SendBack wish) {
        decisions.sendBack(actor, ReportId.of(reportId), wish);
    }

    /** Approves; taken into review in the same act where nobody had. 409 for whoever comes second. */
    @Post("/{reportId}/review/approval")
    @Status(HttpStatus.NO_CONTENT)
    public void approve(Actor actor, String reportId, @Body Approve wish) {
        approval.approve(actor, ReportId.of(reportId), wish);
    }

    /** Opens an approved report again. */
    @Post("/{reportId}/review/reopening")
    public Reopened reopen(Actor actor, String reportId, @Body Reopen wish) {
        return new Reopened(reopening.reopen(actor, ReportId.of(reportId), wish));
    }

    /** What approving all of these would meet. */
    @Post("/approvals/preview")
    public List<BulkLine> preview(Actor actor, @Body LookAt wish) {
        return bulk.preview(
                actor, given(wish.reports()).stream().map(ReportId::of).toList());
    }

    /** Approves each for itself. */
    @Post("/approvals")
    public BulkApproved approveMany(Actor actor, @Body ApproveMany wish) {
        return bulk.approve(actor, given(wish.picks()));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        if (list == null || list.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("NOTHING_CHOSEN", "Anh/chị chọn ít nhất một báo cáo.");
        }
        return list;
    }
}
