package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;
import java.util.Map;

/**
 * When the figures of a campaign year stop moving with the members.
 *
 * @param cutOffs cut-off day by unit type, "*" for all others
 */
public record YearRule(long campaignId, int year, Map<String, LocalDate> cutOffs) {

    /** The type that stands for every type without a rule of its own. */
    public static final String ANY_TYPE = "*";

    /** The day whose memberships count for units of a type: today, but never after the cut-off (31/12 when none is set). */
    public LocalDate asOf(String unitType, LocalDate today) {
        var cutOff = cutOffs.getOrDefault(unitType, cutOffs.getOrDefault(ANY_TYPE, LocalDate.of(year, 12, 31)));
        return today.isBefore(cutOff) ? today : cutOff;
    }
}
