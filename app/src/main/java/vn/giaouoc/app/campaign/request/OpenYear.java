package vn.giaouoc.app.campaign.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.window.PledgeWindow;

/**
 * Opens a year with the window of all unit types; types such as schools get their own window afterwards.
 *
 * @param textVersion the version of the text to sign, null for the latest one
 */
@Serdeable
public record OpenYear(
        int year,
        @Nullable Integer textVersion,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean closesInclusive,
        LocalDate cutOffOn) {

    /** The window of all unit types. */
    public PledgeWindow window(long campaignYearId) {
        return new PledgeWindow(campaignYearId, PledgeWindow.OTHERS, opensOn, closesOn, closesInclusive, cutOffOn);
    }
}
