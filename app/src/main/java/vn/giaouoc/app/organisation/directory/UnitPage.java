package vn.giaouoc.app.organisation.directory;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.event.EventKind;

/**
 * All that a unit's page shows.
 *
 * @param line how it stands on the day, or how it last stood when it is no more
 * @param code its number in the federation's list
 * @param founded first day
 * @param ended first day on which it is no more; null while it lives
 * @param above units above it, the topmost first; names are for everyone signed in
 * @param names what it was called and where it stood, latest first
 * @param events what happened to it, latest first
 * @param lineage who took over from whom, as sentences
 */
@Serdeable
public record UnitPage(
        UnitLine line,
        @Nullable String code,
        LocalDate founded,
        @Nullable LocalDate ended,
        List<Above> above,
        List<Name> names,
        List<Event> events,
        List<Lineage> lineage,
        List<Place> employers,
        List<Place> departments,
        May may) {

    /** A unit on the way up. */
    @Serdeable
    public record Above(String id, String name) {}

    /** A name and a superior with their period; {@code to} is the first day on which they held no more, null for still. */
    @Serdeable
    public record Name(
            String name,
            @Nullable String superior,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * An event with its decision; {@code undoable} only on the latest one that stands.
     *
     * @param told what it did with which units, for events of several: "Hợp nhất từ A và B"; null for others
     */
    @Serdeable
    public record Event(
            String id,
            EventKind kind,
            @Nullable String told,
            LocalDate effectiveOn,
            String decisionNumber,
            @Nullable LocalDate decisionOn,
            @Nullable String issuer,
            @Nullable String note,
            Instant madeAt,
            boolean undone,
            boolean undoable) {}

    /**
     * The other end of a succession: this unit took over from it, or the other way round.
     *
     * @param predecessor true when the other one was there before
     * @param speaks true when the successor of the two speaks for the predecessor's history
     */
    @Serdeable
    public record Lineage(
            String id,
            String name,
            boolean predecessor,
            EventKind kind,
            LocalDate on,
            String decisionNumber,
            boolean speaks) {}

    /** An employer or a department; {@code to} is the first day on which it is no more, null while it stands. */
    @Serdeable
    public record Place(
            String id,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What the reader may do here. */
    @Serdeable
    public record May(boolean decide, boolean foundBelow, boolean keepWorkplaces) {}
}
