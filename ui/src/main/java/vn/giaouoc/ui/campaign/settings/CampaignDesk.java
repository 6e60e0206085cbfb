package vn.giaouoc.ui.campaign.settings;

import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.DeadlineService;
import vn.giaouoc.app.campaign.PledgeTextService;
import vn.giaouoc.ui.shell.SignedIn;

/** What lies on the desk: the services its dialogs call, and who sits there. */
@Prototype
public record CampaignDesk(
        Campaigns campaigns,
        CampaignService years,
        PledgeTextService texts,
        DeadlineService deadlines,
        SignedIn signedIn) {}
