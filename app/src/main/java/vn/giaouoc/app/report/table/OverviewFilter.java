package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.Locale;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.report.overview.OverviewQuestion;

/** The question of an overview in words. */
@Singleton
class OverviewFilter {

    private final Campaigns campaigns;

    OverviewFilter(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    String words(OverviewQuestion question) {
        return "%s %d; %s"
                .formatted(
                        campaigns.campaign(question.campaignId()).shortName(),
                        question.year(),
                        question.tree().label().toLowerCase(Locale.ROOT));
    }
}
