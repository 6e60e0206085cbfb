package vn.giaouoc.ui.campaign.settings;

import com.vaadin.flow.component.dialog.Dialog;
import vn.giaouoc.db.campaign.Campaign;

/** The two dialogs that concern a campaign as a whole. */
public final class DeskDialogs {

    private DeskDialogs() {}

    public static Dialog openYear(CampaignDesk desk, Campaign campaign, Runnable after) {
        return OpenYearDialog.of(desk, campaign, after);
    }

    public static Dialog newText(CampaignDesk desk, Campaign campaign, Runnable after) {
        return TextDialog.of(desk, campaign, after);
    }
}
