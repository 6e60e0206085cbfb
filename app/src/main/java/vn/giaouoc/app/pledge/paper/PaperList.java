package vn.giaouoc.app.pledge.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.pledge.PledgePages;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeState;

/**
 * The people of a unit for ticking off a signed list.
 *
 * @param offer what the unit signs today, null when nothing
 */
public record PaperList(LocalDate today, PledgePages.@Nullable Offer offer, List<Entry> people) {

    /**
     * One person of the unit.
     *
     * @param searchKey the folded name, for searching without diacritics
     * @param state what he or she answered this year, null when nothing yet
     */
    public record Entry(
            long personId,
            String name,
            String searchKey,
            String department,
            @Nullable PledgeState state) {}

    /** The window that is open for the unit in this campaign, or a refusal. */
    public OpenWindow window(String campaign) {
        var open = offer == null || !offer.campaign().code().equals(campaign) ? null : offer.window();
        if (open == null) {
            throw Refusal.conflict(
                    "PLEDGE_WINDOW_CLOSED",
                    "Hôm nay đơn vị không trong đợt ký cam kết nên chưa nhập được. Anh/chị xem lại thời gian của đợt ký.");
        }
        return open;
    }
}
