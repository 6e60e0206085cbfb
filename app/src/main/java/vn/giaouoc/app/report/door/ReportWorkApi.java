package vn.giaouoc.app.report.door;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.app.report.work.Submitted;
import vn.giaouoc.db.common.Refusal;

/** Working on one report of one's own unit. */
@Controller("/api/reports/{reportId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportWorkApi {

    private final ReportService service;

    ReportWorkApi(ReportService service) {
        this.service = service;
    }

    /** Let this stand in the cell; without value and text it is left to what the portal works out. */
    @Serdeable
    public record SaveCell(
            @Nullable Integer revision,
            @Nullable BigDecimal value,
            @Nullable String text,
            @Nullable String reason) {}

    /** Take this warning knowingly. */
    @Serdeable
    public record AcceptCheck(String reason) {}

    /** Submit what I saw; {@code secret} is the PIN or password of the session. */
    @Serdeable
    public record SubmitReport(long revision, String secret) {}

    /** Saves a cell; 409 CELL_CHANGED with both values when somebody else was quicker. */
    @Put("/cells/{cell}")
    public SavedCell save(Actor actor, String reportId, String cell, @Body SaveCell wish) {
        var revision = wish.revision();
        if (revision == null) {
            throw Refusal.invalid("REVISION_NEEDED", "Thiếu lần sửa đã xem của ô. Hãy đọc lại báo cáo rồi gửi kèm.")
                    .with("field", "revision");
        }
        return service.save(
                actor, ReportId.of(reportId), new CellWish(cell, revision, wish.value(), wish.text(), wish.reason()));
    }

    /** Takes a soft warning with a reason. */
    @Put("/checks/{check}")
    @Status(HttpStatus.NO_CONTENT)
    public void accept(Actor actor, String reportId, String check, @Body AcceptCheck wish) {
        service.acceptCheck(actor, ReportId.of(reportId), check, wish.reason());
    }

    /** Takes that back. */
    @Delete("/checks/{check}")
    @Status(HttpStatus.NO_CONTENT)
    public void open(Actor actor, String reportId, String check) {
        service.openCheck(actor, ReportId.of(reportId), check);
    }

    /** Submits and freezes. */
    @Post("/submission")
    public Submitted submit(Actor actor, String reportId, @Body SubmitReport wish) {
        return service.submit(actor, ReportId.of(reportId), wish.revision(), wish.secret());
    }

    /** Takes the submission back while nobody has begun to review it. */
    @Delete("/submission")
    @Status(HttpStatus.NO_CONTENT)
    public void withdraw(Actor actor, String reportId) {
        service.withdraw(actor, ReportId.of(reportId));
    }
}
