package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Ids;

/**
 * Where a person takes part in union life, from a day up to, not including, another.
 *
 * @param departmentId 0 when the unit has no departments or none is known
 * @param leader holds a post of leadership or management at work (trade: part 5, A04)
 * @param suspendedFrom first day of a leave from union life, {@code suspendedTo} the first day back
 * @param batchId the import that made this row
 */
@MappedEntity("membership")
public record Membership(
        @Id long id,
        long personId,
        long organisationId,
        long departmentId,
        MembershipKind kind,
        @Nullable Employment employment,
        @Nullable String staffNumber,
        @Nullable String jobTitle,
        boolean leader,
        UnionPost unionPost,
        @Nullable LocalDate joinedUnionOn,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable EndReason endReason,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedTo,
        @Nullable String note,
        @Nullable Long batchId,
        @Version long version) {

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    /** Active, but on leave from union life that day, so not asked to sign (trade: part 5, B01). */
    public boolean suspendedOn(LocalDate day) {
        return activeOn(day)
                && suspendedFrom != null
                && !day.isBefore(suspendedFrom)
                && (suspendedTo == null || day.isBefore(suspendedTo));
    }

    /** No end is written: the person is here still. */
    public boolean open() {
        return validTo.equals(Ids.STILL);
    }

    /** Ended on that day, which is the first day without it; never before it began. */
    public Membership ended(LocalDate on, EndReason reason, @Nullable String why) {
        var last = on.isBefore(validFrom) ? validFrom : on;
        return during(validFrom, last, reason, why == null ? note : why);
    }

    /** The end taken back. */
    public Membership reopened() {
        return during(validFrom, Ids.STILL, null, note);
    }

    /** On leave from a day; {@code to} is the first day back, null while nobody knows. Both null: not on leave. */
    public Membership suspended(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String why) {
        return new Membership(
                id,
                personId,
                organisationId,
                departmentId,
                kind,
                employment,
                staffNumber,
                jobTitle,
                leader,
                unionPost,
                joinedUnionOn,
                validFrom,
                validTo,
                endReason,
                from,
                to,
                why,
                batchId,
                version);
    }

    /** A new stretch at the same place from a day on. */
    public Membership startingAnew(long newId, LocalDate from) {
        return new Membership(
                newId,
                personId,
                organisationId,
                departmentId,
                kind,
                employment,
                staffNumber,
                jobTitle,
                leader,
                unionPost,
                joinedUnionOn,
                from,
                Ids.STILL,
                null,
                suspendedFrom,
                suspendedTo,
                note,
                batchId,
                0);
    }

    /** The same member in the unit that takes over, with everything known of him or her, from a day on. */
    public Membership carried(long newId, long toOrganisation, long toDepartment, LocalDate from) {
        return new Membership(
                newId,
                personId,
                toOrganisation,
                toDepartment,
                kind,
                employment,
                staffNumber,
                jobTitle,
                leader,
                unionPost,
                joinedUnionOn,
                from,
                validTo,
                endReason,
                suspendedFrom,
                suspendedTo,
                note,
                null,
                0);
    }

    /** The same place as a union member, admitted on that day. */
    public Membership asMember(LocalDate admittedOn) {
        return new Membership(
                id,
                personId,
                organisationId,
                departmentId,
                MembershipKind.MEMBER,
                employment,
                staffNumber,
                jobTitle,
                leader,
                UnionPost.MEMBER,
                admittedOn,
                validFrom,
                validTo,
                endReason,
                suspendedFrom,
                suspendedTo,
                note,
                batchId,
                version);
    }

    private Membership during(LocalDate from, LocalDate to, @Nullable EndReason reason, @Nullable String why) {
        return new Membership(
                id,
                personId,
                organisationId,
                departmentId,
                kind,
                employment,
                staffNumber,
                jobTitle,
                leader,
                unionPost,
                joinedUnionOn,
                from,
                to,
                reason,
                suspendedFrom,
                suspendedTo,
                why,
                batchId,
                version);
    }
}
