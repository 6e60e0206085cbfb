package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Ids;

/**
 * What an organisation was called and where it stood from {@code validFrom} up to, not including, {@code validTo}.
 *
 * @param id of this version, not of the organisation
 * @param parentId the organisation above; null for a root
 * @param counted false for units that only send copies and are no part of the superior's figures (trade: U11)
 * @param eventId the event that made this version
 */
@MappedEntity("organisation_version")
public record OrganisationVersion(
        @Id long id,
        long organisationId,
        String name,
        String shortName,
        String searchKey,
        OrganisationLevel level,
        UnitType unitType,
        @Nullable String place,
        @Nullable Long parentId,
        boolean counted,
        LocalDate validFrom,
        LocalDate validTo,
        long eventId) {

    /** True when this version has no end yet. */
    public boolean still() {
        return validTo.equals(Ids.STILL);
    }

    /** True when it was replaced on the very day it began, so that it holds on no day. */
    public boolean empty() {
        return validFrom.equals(validTo);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    public boolean under(@Nullable Long parent) {
        return Objects.equals(parentId, parent);
    }

    /** The same version ending on that day (not included). */
    public OrganisationVersion until(LocalDate day) {
        return new OrganisationVersion(
                id,
                organisationId,
                name,
                shortName,
                searchKey,
                level,
                unitType,
                place,
                parentId,
                counted,
                validFrom,
                day,
                eventId);
    }

    /** The version that follows with another name, from the event's day on. */
    public OrganisationVersion renamed(
            String newName, String newShortName, @Nullable String newPlace, LocalDate from, long event) {
        return new OrganisationVersion(
                Ids.next(),
                organisationId,
                newName,
                newShortName,
                Folded.of(newName),
                level,
                unitType,
                newPlace,
                parentId,
                counted,
                from,
                Ids.STILL,
                event);
    }

    /** The version that follows under another superior, from the event's day on. */
    public OrganisationVersion transferred(long newParentId, LocalDate from, long event) {
        return new OrganisationVersion(
                Ids.next(),
                organisationId,
                name,
                shortName,
                searchKey,
                level,
                unitType,
                place,
                newParentId,
                counted,
                from,
                Ids.STILL,
                event);
    }
}
