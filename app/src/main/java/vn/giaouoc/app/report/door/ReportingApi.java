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
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ending.ClosingReports;
import vn.giaouoc.app.report.ending.Exemptions;
import vn.giaouoc.app.report.ending.OpenClosing;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.OpenedReporting;
import vn.giaouoc.app.report.opening.ReportingService;

/** What the province decides about reporting: open it, exempt a unit, ask one that ends for its closing report. */
@Controller("/api/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Báo cáo")
public class ReportingApi {

    private final ReportingService reporting;
    private final Exemptions exemptions;
    private final ClosingReports closing;

    ReportingApi(ReportingService reporting, Exemptions exemptions, ClosingReports closing) {
        this.reporting = reporting;
        this.exemptions = exemptions;
        this.closing = closing;
    }

    /** Open the reporting of a campaign's year. */
    @Serdeable
    public record OpenOf(String campaign, OpenReporting reporting) {}

    /** Ask a unit that ends for its closing report. */
    @Serdeable
    public record CloseOf(String campaign, String unit, OpenClosing report) {}

    /** Say why. */
    @Serdeable
    public record Because(String reason) {}

    /** Opens, or adds what is missing since. */
    @Post("/openings")
    public OpenedReporting open(Actor actor, @Body OpenOf wish) {
        return reporting.open(actor, ReportId.of(wish.campaign()), wish.reporting());
    }

    /** Opens the closing report of a unit. */
    @Post("/closings")
    @Status(HttpStatus.NO_CONTENT)
    public void close(Actor actor, @Body CloseOf wish) {
        closing.open(actor, ReportId.of(wish.campaign()), ReportId.of(wish.unit()), wish.report());
    }

    /** The unit owes nothing. */
    @Post("/{reportId}/exemption")
    @Status(HttpStatus.NO_CONTENT)
    public void exempt(Actor actor, String reportId, @Body Because because) {
        exemptions.exempt(actor, ReportId.of(reportId), because.reason());
    }

    /** It owes again. */
    @Post("/{reportId}/obligation")
    @Status(HttpStatus.NO_CONTENT)
    public void oweAgain(Actor actor, String reportId, @Body Because because) {
        exemptions.oweAgain(actor, ReportId.of(reportId), because.reason());
    }
}
