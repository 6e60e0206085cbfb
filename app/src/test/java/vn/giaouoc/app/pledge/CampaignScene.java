package vn.giaouoc.app.pledge;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.common.Ids;

/** Campaigns of the test's own, open for the days it wants. */
@Singleton
@Requires(property = "pledge.scene")
public class CampaignScene {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private final CampaignService campaigns;
    private final CampaignRepository rows;
    private final PledgeTextRepository texts;

    CampaignScene(CampaignService campaigns, CampaignRepository rows, PledgeTextRepository texts) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.texts = texts;
    }

    /** A campaign that runs, with its text. */
    public record Running(long id, PledgeText text) {
        public String lines() {
            return text.items().stream().map(PledgeItem::id).collect(Collectors.joining(","));
        }
    }

    /** A campaign whose year 2026 is open for everybody from the first day to the last and cut off on the third. */
    public Running running(String opens, String lastDay, String cutOff) {
        long id = Ids.next();
        var code = "SCENE-" + id;
        rows.save(campaign(id, code));
        plan(id);
        var text = texts.save(text(id, code));
        open(id, PledgeScene.YEAR, opens, lastDay, cutOff);
        return new Running(id, text);
    }

    /** Opens one more year of a campaign. */
    public void open(long campaignId, int year, String opens, String lastDay, String cutOff) {
        campaigns.openYear(
                Actor.SYSTEM,
                campaignId,
                new OpenYear(
                        year, null, LocalDate.parse(opens), LocalDate.parse(lastDay), true, LocalDate.parse(cutOff)));
    }

    private static Campaign campaign(long id, String code) {
        return new Campaign(
                id,
                code,
                1,
                new byte[32],
                "Năm không",
                "Cảnh thử",
                "TEST",
                null,
                2020,
                2030,
                CampaignState.OPEN,
                NEW_YEAR);
    }

    private static PledgeText text(long campaignId, String code) {
        var items = List.of(new PledgeItem("S.1", "Không cửa quyền"), new PledgeItem("S.2", "Không vô cảm"));
        var sha256 = PledgeText.digest(code, 1, "Cam kết", items);
        return new PledgeText(Ids.next(), campaignId, 1, "Cam kết", items, sha256, null, null, NEW_YEAR);
    }

    /** Every campaign has a plan to be read; this one borrows that of a campaign that was loaded. */
    private static void plan(long campaignId) {
        SceneRows.run(
                "INSERT INTO campaign_content (id, campaign_id, version, sha256, content, loaded_at)"
                        + " SELECT ?, ?, 1, sha256, content, loaded_at FROM campaign_content ORDER BY id LIMIT 1",
                Ids.next(),
                campaignId);
    }
}
