package vn.giaouoc.app.campaign.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import vn.giaouoc.db.campaign.window.PledgeWindow;

/**
 * When units of a type may sign.
 *
 * @param unitType the name of a unit type, or {@code *} for all types without a window of their own
 * @param closesOn the last day when {@code closesInclusive}, else the first day too late
 * @param cutOffOn the day figures are cut off, on or after the last day to sign
 */
@Serdeable
public record SetWindow(
        String unitType, LocalDate opensOn, LocalDate closesOn, boolean closesInclusive, LocalDate cutOffOn) {

    /** The window as it would be kept for that year. */
    public PledgeWindow window(long campaignYearId) {
        return new PledgeWindow(campaignYearId, unitType, opensOn, closesOn, closesInclusive, cutOffOn);
    }
}
