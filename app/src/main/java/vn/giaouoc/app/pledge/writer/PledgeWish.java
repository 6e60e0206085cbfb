package vn.giaouoc.app.pledge.writer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.pledge.PledgeMethod;

/**
 * What somebody asks to be done with the pledge of one person in one campaign year, as a door understood it.
 *
 * @param id made by the device; the same wish sent again carries it again
 * @param textId the text that was shown, 0 when nothing is signed
 * @param answers the ids of the lines promised, with commas, in the order of the text
 * @param consent the version of the personal-data consent that was ticked, if it was
 * @param by who asks
 * @param clientAt what the device's clock said
 */
public record PledgeWish(
        PledgeStep step,
        UUID id,
        long personId,
        long campaignId,
        int year,
        long textId,
        String answers,
        PledgeMethod method,
        @Nullable String consent,
        Hand by,
        @Nullable Instant clientAt) {

    /**
     * Whose hand it is.
     *
     * @param accountId the account that asks: the person's own, or the officer's behind a kiosk or a paper list
     * @param sessionId the signed-in device to be looked at once more at the commit, 0 when the door already did
     * @param scanId the scanned list, for paper
     */
    public record Hand(
            long accountId, long sessionId, @Nullable Long scanId) {}

    /** One person, one campaign, one year. */
    public record Once(long personId, long campaignId, int year) {}

    public Once once() {
        return new Once(personId, campaignId, year);
    }

    boolean sameYear(PledgeWish other) {
        return campaignId == other.campaignId && year == other.year;
    }

    /** True when the other wish is this very one, sent twice. */
    boolean isAgain(PledgeWish other) {
        return step == other.step && id.equals(other.id) && once().equals(other.once());
    }
}
