package vn.giaouoc.app.organisation.succession;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.event.EventKind;
import vn.giaouoc.db.organisation.event.EventPart;

/**
 * What an event of several units will do, told before it is done.
 *
 * @param openYears campaign years whose figures follow the members to their new unit
 * @param closedYears campaign years that were cut off on or after the effective day: their figures change
 * @param obstacles what will be refused and why; empty when it can be done
 */
@Serdeable
public record SuccessionPreview(
        EventKind kind,
        LocalDate effectiveOn,
        List<Unit> units,
        List<Flow> flows,
        List<String> openYears,
        List<String> closedYears,
        List<Obstacle> obstacles) {

    /**
     * One unit of the event.
     *
     * @param id null for one that begins with it
     * @param above names of the units above it from the day on, the topmost first; where it ends, as it stands before
     * @param members active in it and below on the day, or 0 for a new one
     * @param offices that end with it
     * @param speaks true for the one that speaks for the history of those that end
     */
    @Serdeable
    public record Unit(
            @Nullable String id,
            String name,
            EventPart part,
            List<String> above,
            long members,
            long offices,
            boolean speaks) {}

    /**
     * What goes from one unit to another.
     *
     * @param alreadyThere people who are in the other one already and are kept once
     * @param transfers waiting transfers of members, re-addressed
     * @param cards people whose card or link goes on working
     * @param departments that are made there
     * @param joined departments that join one of the same name
     * @param below units directly below, with all below them
     */
    @Serdeable
    public record Flow(
            String from,
            String to,
            long members,
            long staff,
            long alreadyThere,
            long transfers,
            long cards,
            List<String> departments,
            List<String> joined,
            List<String> employers,
            List<String> below) {}

    /** What stands in the way. */
    @Serdeable
    public record Obstacle(String code, String sentence) {}

    public boolean possible() {
        return obstacles.isEmpty();
    }
}
