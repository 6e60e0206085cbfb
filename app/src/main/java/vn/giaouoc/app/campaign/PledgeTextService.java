package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaouoc.app.campaign.request.NewText;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.CampaignYearRepository;
import vn.giaouoc.db.campaign.PledgeItem;
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

    /** An id for a new line that no version of the text ever used, nor one of those already given out. */
    public String freshLineId(long campaignId, Collection<String> givenOut) {
        var used = Stream.concat(
                        campaigns.texts(campaignId).stream()
                                .flatMap(text -> text.items().stream())
                                .map(PledgeItem::id),
                        givenOut.stream())
                .toList();
        var stem = used.isEmpty()
                ? "P."
                : used.getFirst().substring(0, used.getFirst().lastIndexOf('.') + 1);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + number)
                .filter(id -> !used.contains(id))
                .findFirst()
                .orElseThrow();
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
