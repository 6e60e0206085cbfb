package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;

/** Who may change a campaign: its owner and the root of the tree; and whether it may be changed at all. */
@Singleton
public class CampaignGuard {

    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    CampaignGuard(Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /** True when the actor keeps this campaign; closed ones are kept too, but {@link #requireOpen} refuses them. */
    public boolean may(Actor actor, Campaign campaign) {
        if (actor.isSystem()) {
            return true;
        }
        var owner = campaign.ownerId();
        return (owner != null && jurisdiction.may(actor, Authority.KEEP_CAMPAIGNS, owner))
                || jurisdiction.may(actor, Authority.KEEP_CAMPAIGNS, root());
    }

    void require(Actor actor, Campaign campaign) {
        if (!may(actor, campaign)) {
            throw Refusal.forbidden(
                    "NOT_YOUR_CAMPAIGN",
                    "Chỉ đơn vị chủ trì cuộc vận động được mở năm, đặt đợt ký và sửa nội dung. Anh/chị gửi đề nghị lên"
                            + " liên đoàn lao động tỉnh.");
        }
    }

    void requireOpen(Campaign campaign) {
        if (!campaign.isOpen(times.today())) {
            throw Refusal.conflict(
                    "CAMPAIGN_CLOSED",
                    "Cuộc vận động “" + campaign.shortName() + "” đã tổng kết (giai đoạn " + campaign.yearFrom() + "-"
                            + campaign.yearTo() + "), chỉ còn xem lại, không thay đổi được.");
        }
    }

    private long root() {
        return tree.root(times.today()).organisationId();
    }
}
