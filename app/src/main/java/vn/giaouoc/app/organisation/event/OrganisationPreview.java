package vn.giaouoc.app.organisation.event;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.organisation.event.EventKind;

/**
 * What an event will do, told before it is done.
 *
 * @param nameBefore null when the unit is to be founded
 * @param nameAfter null when the unit is to end
 * @param pathBefore names from the root down to the unit, empty when there is none
 * @param units how many units the event touches: the unit itself and those below it
 * @param members how many members are active in them on the effective day, or today when that day is still to come
 * @param heir who takes over the history of an ended unit
 * @param years campaign years whose figures are not yet cut off on the effective day
 */
@Serdeable
public record OrganisationPreview(
        EventKind kind,
        LocalDate effectiveOn,
        @Nullable String nameBefore,
        @Nullable String nameAfter,
        List<String> pathBefore,
        List<String> pathAfter,
        long units,
        long members,
        @Nullable String heir,
        List<String> years) {}
