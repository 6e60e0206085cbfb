package vn.giaouoc.app.report.opening;

import java.time.LocalDate;
import java.util.Map;
import vn.giaouoc.app.report.opening.OpenReporting.LevelDue;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.ReportForm;

/**
 * Everything an opening is decided from.
 *
 * @param top the unit whose tree owes: the campaign's owner, else the root
 */
public record Opening(
        Campaign campaign,
        int year,
        String occasion,
        ReportForm form,
        long top,
        Map<OrganisationLevel, LevelDue> dues) {

    /** By when that level hands in. */
    public LevelDue due(OrganisationLevel level) {
        var due = dues.get(level);
        if (due == null) {
            throw new IllegalStateException("no day for " + level);
        }
        return due;
    }

    /** The last day that matters to who owes: a unit founded later is not listed at all. */
    LocalDate lastDay(LocalDate cutOff) {
        var due = due(OrganisationLevel.GRASSROOTS).dueOn();
        return due.isAfter(cutOff) ? due : cutOff;
    }
}
