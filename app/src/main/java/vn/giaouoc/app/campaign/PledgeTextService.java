package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.CampaignYearRepository;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.common.Refusal;

/** Issues new versions of what is signed. What was signed keeps its version for ever; no text is ever edited. */
@Singleton
public class PledgeTextService {

    private final CampaignChange change;
    private final Campaigns campaigns;
    private final PledgeTexts texts;
    private final CampaignYearRepository years;
    private final CampaignChronicle chronicle;

    PledgeTextService(
            CampaignChange change,
            Campaigns campaigns,
            PledgeTexts texts,
            CampaignYearRepository years,
            CampaignChronicle chronicle) {
        this.change = change;
        this.campaigns = campaigns;
        this.texts = texts;
        this.years = years;
        this.chronicle = chronicle;
    }

    /** Adds the next version; no year uses it until {@link #useText} says so or a year is opened. */
    public PledgeText newText(Actor actor, long campaignId, NewText wish) {
        return change.make(actor, campaignId, campaign -> {
            var before = campaigns.texts(campaignId);
            var text = texts.next(actor, campaign, before.size() + 1, wish);
            if (!before.isEmpty() && before.getLast().reads(text.title(), text.items())) {
                throw Refusal.invalid(
                        "TEXT_UNCHANGED",
                        "Nội dung giống hệt phiên bản " + before.size() + ". Anh/chị sửa nội dung trước khi ban hành.");
            }
            texts.add(text);
            chronicle.noted(actor, campaign, "PLEDGE_TEXT_NEW", "phiên bản " + text.version() + ": " + text.reason());
            return text;
        });
    }

    /** From now on the year is signed with that text; pledges signed before keep theirs. */
    public void useText(Actor actor, long campaignId, int year, int version) {
        change.make(actor, campaignId, campaign -> {
            var opened = campaigns.year(campaignId, year);
            var text = campaigns.text(campaignId, version);
            years.useText(opened.id(), text.id());
            chronicle.noted(actor, campaign, opened, "PLEDGE_TEXT_USE", year + ": phiên bản " + version);
            return opened;
        });
    }
}
