package vn.giaouoc.app.campaign.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.PledgeTextService;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.request.SetDeadline;
import vn.giaouoc.app.campaign.request.SetWindow;
import vn.giaouoc.app.campaign.table.YearSettingsTable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;
import vn.giaouoc.db.common.Refusal;

/** Years, windows, texts and deadlines, changed by those who keep the campaign. */
@Controller("/api/campaigns/{code}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Đợt ký cam kết")
public class CampaignYearApi {

    private final Campaigns campaigns;
    private final CampaignService service;
    private final PledgeTextService texts;
    private final DeadlineService deadlines;
    private final YearSettingsTable settings;

    public CampaignYearApi(
            Campaigns campaigns,
            CampaignService service,
            PledgeTextService texts,
            DeadlineService deadlines,
            YearSettingsTable settings) {
        this.campaigns = campaigns;
        this.service = service;
        this.texts = texts;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** Windows and deadlines of a year as an XLSX file, for whoever is signed in: {@link CampaignApi} tells them to all. */
    @Get(uri = "/years/{year}/settings.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> settings(Actor actor, String code, int year) {
        return SpreadsheetReply.of(settings.of(actor, id(code), year));
    }

    /** Opens a year with the window of all unit types. */
    @Post("/years")
    @Status(HttpStatus.CREATED)
    public void openYear(Actor actor, String code, @Body OpenYear wish) {
        service.openYear(actor, id(code), wish);
    }

    /** Sets the window of a unit type, or of all others ({@code *}). */
    @Put("/years/{year}/windows")
    @Status(HttpStatus.NO_CONTENT)
    public void setWindow(Actor actor, String code, int year, @Body SetWindow wish) {
        service.setWindow(actor, id(code), year, wish);
    }

    /** Takes a unit type's own window away. */
    @Delete("/years/{year}/windows/{unitType}")
    @Status(HttpStatus.NO_CONTENT)
    public void removeWindow(Actor actor, String code, int year, String unitType) {
        service.removeWindow(actor, id(code), year, unitType);
    }

    /** Issues the next version of the text; no year uses it yet. */
    @Post("/texts")
    @Status(HttpStatus.CREATED)
    public TextLine newText(Actor actor, String code, @Body NewText wish) {
        return TextLine.of(texts.newText(actor, id(code), wish));
    }

    /** From now on the year is signed with that version. */
    @Put("/years/{year}/text/{version}")
    @Status(HttpStatus.NO_CONTENT)
    public void useText(Actor actor, String code, int year, int version) {
        texts.useText(actor, id(code), year, version);
    }

    /** Sets the deadline of a level and kind. */
    @Put("/years/{year}/deadlines")
    @Status(HttpStatus.NO_CONTENT)
    public void setDeadline(Actor actor, String code, int year, @Body SetDeadline wish) {
        deadlines.setDeadline(actor, id(code), year, wish);
    }

    /** Takes a deadline away. */
    @Delete("/years/{year}/deadlines/{deadlineId}")
    @Status(HttpStatus.NO_CONTENT)
    public void removeDeadline(Actor actor, String code, int year, long deadlineId) {
        deadlines.removeDeadline(actor, id(code), year, deadlineId);
    }

    private long id(String code) {
        return campaigns
                .byCode(code)
                .orElseThrow(() -> Refusal.notFound(
                        "CAMPAIGN_UNKNOWN",
                        "Không có cuộc vận động mang mã này. Anh/chị xem danh sách ở /api/campaigns."))
                .id();
    }
}
