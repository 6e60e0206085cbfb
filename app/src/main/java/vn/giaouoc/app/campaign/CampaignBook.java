package vn.giaouoc.app.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignYear;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.organisation.UnitType;

/**
 * All campaigns with their years, windows and texts at one moment: some dozens of rows, held in memory because every
 * signature asks.
 *
 * @param stamp grows with every change, so a newer book is told from an older one
 */
record CampaignBook(
        long stamp,
        List<Campaign> campaigns,
        List<CampaignYear> years,
        List<PledgeWindow> windows,
        List<PledgeText> texts) {

    Optional<Campaign> campaign(long id) {
        return campaigns.stream().filter(campaign -> campaign.id() == id).findFirst();
    }

    Stream<CampaignYear> yearsOf(long campaignId) {
        return years.stream()
                .filter(year -> year.campaignId() == campaignId)
                .sorted(Comparator.comparingInt(CampaignYear::year));
    }

    Stream<PledgeWindow> windowsOf(CampaignYear year) {
        return windows.stream().filter(window -> window.campaignYearId() == year.id());
    }

    /** The type's own window, else the one of all others. */
    Optional<PledgeWindow> window(CampaignYear year, UnitType type) {
        return windowsOf(year)
                .filter(window -> window.unitType().equals(type.name()))
                .findFirst()
                .or(() -> windowsOf(year)
                        .filter(window -> window.unitType().equals(PledgeWindow.OTHERS))
                        .findFirst());
    }

    Optional<PledgeText> text(long id) {
        return texts.stream().filter(text -> text.id() == id).findFirst();
    }

    Optional<OpenWindow> openWindow(long campaignId, UnitType type, LocalDate day) {
        if (campaign(campaignId).filter(campaign -> campaign.isOpen(day)).isEmpty()) {
            return Optional.empty();
        }
        return yearsOf(campaignId)
                .flatMap(year -> openWindow(year, type, day).stream())
                .findFirst();
    }

    private Optional<OpenWindow> openWindow(CampaignYear year, UnitType type, LocalDate day) {
        return window(year, type)
                .filter(window -> window.takes(day))
                .map(window -> new OpenWindow(
                        year.campaignId(),
                        year.year(),
                        window.opensOn(),
                        window.lastDay(),
                        window.cutOffOn(),
                        text(year.pledgeTextId()).orElseThrow()));
    }

    List<YearCutOff> cutOffs(UnitType type) {
        return years.stream()
                .flatMap(year -> window(year, type)
                        .map(window ->
                                new YearCutOff(year.campaignId(), year.year(), window.opensOn(), window.cutOffOn()))
                        .stream())
                .toList();
    }
}
