package vn.giaouoc.app.activity.year;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.organisation.UnitType;

/**
 * Which year a day belongs to: the calendar year, except in schools whose campaign has windows of their own. There the year
 * ends with the day on which the campaign cuts off the school's figures, and the next day begins the next one, so that a
 * conference in September lies in the year it is reported in (trade: part 7, schools run on the school year). A year that
 * was not opened yet is cut like the nearest one that was.
 */
@Singleton
public class YearCut {

    private static final Set<UnitType> SCHOOLS = EnumSet.of(UnitType.SCHOOL, UnitType.PRIVATE_SCHOOL);

    private final Campaigns campaigns;
    private final OrganisationTree tree;

    public YearCut(Campaigns campaigns, OrganisationTree tree) {
        this.campaigns = campaigns;
        this.tree = tree;
    }

    /** The year that day belongs to in the unit. */
    public int yearOf(long organisationId, LocalDate day) {
        return yearOf(typeOf(organisationId), day);
    }

    /** The year that day belongs to in units of the type. */
    public int yearOf(UnitType type, LocalDate day) {
        var cuts = cuts(type);
        int year = day.getYear() - 1;
        while (day.isAfter(lastDay(cuts, year))) {
            year++;
        }
        return year;
    }

    /** The first and last day of the unit's year. */
    public YearSpan span(long organisationId, int year) {
        return span(typeOf(organisationId), year);
    }

    public YearSpan span(UnitType type, int year) {
        var cuts = cuts(type);
        return new YearSpan(year, lastDay(cuts, year - 1).plusDays(1), lastDay(cuts, year));
    }

    private UnitType typeOf(long organisationId) {
        return tree.last(organisationId).unitType();
    }

    private static LocalDate lastDay(NavigableMap<Integer, LocalDate> cuts, int year) {
        if (cuts.isEmpty()) {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
        var known = cuts.floorEntry(year);
        if (known == null) {
            known = cuts.firstEntry();
        }
        return known.getValue().plusYears(year - known.getKey());
    }

    /** The cut-offs of the type's own windows, by year; none for types that keep the calendar year. */
    private NavigableMap<Integer, LocalDate> cuts(UnitType type) {
        if (SCHOOLS.contains(type)) {
            for (var campaign : campaigns.all()) {
                var cuts = own(campaign.id(), type);
                if (!cuts.isEmpty()) {
                    return cuts;
                }
            }
        }
        return new TreeMap<>();
    }

    private NavigableMap<Integer, LocalDate> own(long campaignId, UnitType type) {
        var cuts = new TreeMap<Integer, LocalDate>();
        for (var year : campaigns.years(campaignId)) {
            campaigns.windows(year).stream()
                    .filter(window -> window.unitType().equals(type.name()))
                    .map(PledgeWindow::cutOffOn)
                    .forEach(cut -> cuts.put(year.year(), cut));
        }
        return cuts;
    }
}
