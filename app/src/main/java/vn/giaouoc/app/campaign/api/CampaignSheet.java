package vn.giaouoc.app.campaign.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.db.campaign.plan.Plan;

/** A campaign in full: the plan as issued, the versions of the text, the opened years. */
@Serdeable
public record CampaignSheet(CampaignLine campaign, Plan plan, List<TextLine> texts, List<YearLine> years) {}
