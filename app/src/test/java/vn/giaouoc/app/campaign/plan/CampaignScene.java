package vn.giaouoc.app.campaign.plan;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;

/** A campaign of a test's own: two lines to pledge, its years, its owner. */
@Singleton
public class CampaignScene {

    private final CampaignLoader loader;
    private final CampaignRepository rows;
    private final Campaigns campaigns;
    private final ObjectMapper json;

    CampaignScene(CampaignLoader loader, CampaignRepository rows, Campaigns campaigns, ObjectMapper json) {
        this.loader = loader;
        this.rows = rows;
        this.campaigns = campaigns;
        this.json = json;
    }

    public Campaign campaign(int from, int to, @Nullable Long ownerId) {
        var code = "THU-" + UUID.randomUUID();
        loader.load(List.of(file(code, from, to, "Không một", "Thử")));
        var row = rows.findByCode(code).orElseThrow();
        return campaigns.changing(() -> rows.update(new Campaign(
                row.id(),
                row.code(),
                row.contentVersion(),
                row.contentSha256(),
                row.shortName(),
                row.name(),
                row.ownerKind(),
                ownerId,
                from,
                to,
                row.state(),
                row.loadedAt())));
    }

    PlanFile file(String code, int from, int to, String line, String purpose) {
        return PlanFile.read("""
                code: %s
                kind: MOVEMENT
                shortName: Thử
                name: Phong trào thử
                years: {from: %d, to: %d}
                document: {kind: Kế hoạch, signer: Nguyễn Văn A}
                owner: {kind: PROVINCIAL_FEDERATION, level: PROVINCE, name: LĐLĐ tỉnh}
                participants: {}
                purposes: [%s]
                pledge: {title: Cam kết thử, items: [{id: T.P.1, text: %s}, {id: T.P.2, text: Không thứ hai}]}
                criteria: {}
                reporting: {text: hàng năm}
                """.formatted(code, from, to, purpose, line), json);
    }
}
