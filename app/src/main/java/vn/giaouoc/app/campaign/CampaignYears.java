package vn.giaouoc.app.campaign;

import jakarta.inject.Singleton;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.CampaignYearRepository;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.campaign.window.PledgeWindowRepository;

/** Writes years and windows and holds them to their rules; a broken rule takes the whole transaction back. */
@Singleton
class CampaignYears {

    private final CampaignYearRepository years;
    private final PledgeWindowRepository windows;
    private final CampaignReader reader;

    CampaignYears(CampaignYearRepository years, PledgeWindowRepository windows, CampaignReader reader) {
        this.years = years;
        this.windows = windows;
        this.reader = reader;
    }

    void add(CampaignYear year) {
        years.save(year);
    }

    void put(CampaignYear year, PledgeWindow window) {
        WindowRules.requireInOrder(window, year.year());
        windows.put(
                year.id(),
                window.unitType(),
                window.opensOn(),
                window.closesOn(),
                window.closesInclusive(),
                window.cutOffOn());
        WindowRules.requireNoOverlap(reader.book(), year.campaignId());
    }

    /** True when there was such a window. */
    boolean remove(CampaignYear year, String unitType) {
        var removed = windows.remove(year.id(), unitType) > 0;
        WindowRules.requireNoOverlap(reader.book(), year.campaignId());
        return removed;
    }
}
