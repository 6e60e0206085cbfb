package vn.giaouoc.app.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Write somebody into a unit.
 *
 * @param from the first day here; not in the future
 * @param samePersonId the known person this is, chosen from the duplicates that were shown; null for somebody new
 * @param somebodyElse the officer has seen people alike and says this is none of them
 */
public record AddMember(
        long organisationId,
        PersonDetails person,
        MembershipDetails membership,
        LocalDate from,
        @Nullable Long samePersonId,
        boolean somebodyElse) {}
