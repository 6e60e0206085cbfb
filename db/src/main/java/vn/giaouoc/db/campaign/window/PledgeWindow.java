package vn.giaouoc.db.campaign.window;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.giaouoc.db.organisation.UnitType;

/**
 * When units of one type may sign in a campaign year. Days are those of Việt Nam.
 *
 * @param unitType the name of a {@code UnitType}, or {@link #OTHERS} for all types without a window of their own
 * @param closesOn the last day to sign when {@code closesInclusive} ("chậm nhất"), else the first day too late ("trước
 *     ngày")
 * @param cutOffOn the day as of which members are counted once it has passed
 */
@MappedEntity("pledge_window")
public record PledgeWindow(
        @Id long campaignYearId,
        String unitType,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean closesInclusive,
        LocalDate cutOffOn) {

    /** The window of every unit type that has none of its own. */
    public static final String OTHERS = "*";

    /** The unit type it is for, as people say it. */
    public String whose() {
        return unitType.equals(OTHERS)
                ? "Các loại hình còn lại"
                : UnitType.valueOf(unitType).label();
    }

    /** The last day on which a signature is taken, until 24:00. */
    public LocalDate lastDay() {
        return closesInclusive ? closesOn : closesOn.minusDays(1);
    }

    public boolean takes(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(lastDay());
    }

    /** Where the window stands on that day. */
    public WindowPhase phase(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return WindowPhase.NOT_YET;
        }
        if (!day.isAfter(lastDay())) {
            return WindowPhase.OPEN;
        }
        return day.isAfter(cutOffOn) ? WindowPhase.CUT_OFF : WindowPhase.ENDED;
    }

    /** True when the window is a period at all and figures are not cut off before it ends. */
    public boolean inOrder() {
        return !lastDay().isBefore(opensOn) && !cutOffOn.isBefore(lastDay());
    }

    public boolean overlaps(PledgeWindow other) {
        return !opensOn.isAfter(other.lastDay()) && !other.opensOn.isAfter(lastDay());
    }
}
