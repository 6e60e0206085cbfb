package vn.giaouoc.app.campaign.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.db.campaign.window.CampaignDeadline;
import vn.giaouoc.db.campaign.window.DeadlineKind;
import vn.giaouoc.db.campaign.window.PledgeWindow;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** An opened year: which text is signed, who may sign when, what is due when. */
@Serdeable
public record YearLine(int year, int textVersion, List<WindowLine> windows, List<DeadlineLine> deadlines) {

    /**
     * A window of a unit type.
     *
     * @param unitType {@code *} for all types without a window of their own
     * @param lastDay the last day a signature is taken, until 24:00 in Việt Nam
     */
    @Serdeable
    public record WindowLine(
            String unitType,
            LocalDate opensOn,
            LocalDate closesOn,
            boolean closesInclusive,
            LocalDate lastDay,
            LocalDate cutOffOn) {

        static WindowLine of(PledgeWindow window) {
            return new WindowLine(
                    window.unitType(),
                    window.opensOn(),
                    window.closesOn(),
                    window.closesInclusive(),
                    window.lastDay(),
                    window.cutOffOn());
        }
    }

    /** A deadline of a level, with the last day that is still in time. */
    @Serdeable
    public record DeadlineLine(
            String id,
            OrganisationLevel level,
            DeadlineKind kind,
            LocalDate dueOn,
            boolean inclusive,
            LocalDate lastDay) {

        static DeadlineLine of(CampaignDeadline deadline) {
            return new DeadlineLine(
                    String.valueOf(deadline.id()),
                    deadline.organisationLevel(),
                    deadline.kind(),
                    deadline.dueOn(),
                    deadline.inclusive(),
                    deadline.lastDay());
        }
    }
}
