package vn.giaouoc.app.invitation;

import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** What people are invited to: this unit signs this campaign's text until the window closes. */
public record Occasion(OrganisationVersion unit, Campaign campaign, OpenWindow window) {

    /** "«Năm không» năm 2026". */
    public String title() {
        return "«" + campaign.shortName() + "» năm " + window.year();
    }
}
