package vn.giaouoc.app.campaign.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.common.Refusal;

/** What campaigns there are and what their plans say; open to everybody. */
@Controller("/api/campaigns")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Cuộc vận động")
public class CampaignApi {

    private final Campaigns campaigns;
    private final DeadlineService deadlines;

    public CampaignApi(Campaigns campaigns, DeadlineService deadlines) {
        this.campaigns = campaigns;
        this.deadlines = deadlines;
    }

    /** All campaigns, those that run first. */
    @Get
    public List<CampaignLine> list() {
        return campaigns.all().stream().map(CampaignLine::of).toList();
    }

    /** One campaign with its plan, its texts and its years. */
    @Get("/{code}")
    public CampaignSheet one(String code) {
        var campaign = campaigns
                .byCode(code)
                .orElseThrow(() -> Refusal.notFound(
                        "CAMPAIGN_UNKNOWN",
                        "Không có cuộc vận động mang mã này. Anh/chị xem danh sách ở /api/campaigns."));
        return new CampaignSheet(
                CampaignLine.of(campaign),
                campaigns.plan(campaign),
                campaigns.texts(campaign.id()).stream().map(TextLine::of).toList(),
                campaigns.years(campaign.id()).stream()
                        .map(year -> line(campaign, year))
                        .toList());
    }

    private YearLine line(Campaign campaign, CampaignYear year) {
        return new YearLine(
                year.year(),
                campaigns.text(year.pledgeTextId()).version(),
                campaigns.windows(year).stream().map(YearLine.WindowLine::of).toList(),
                deadlines.deadlines(campaign.id(), year.year()).stream()
                        .map(YearLine.DeadlineLine::of)
                        .toList());
    }
}
