package vn.giaouoc.db.member.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/** One member in the list of a unit. */
public record MemberLine(
        long membershipId,
        long personId,
        String fullName,
        Gender gender,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        @Nullable String memberCode,
        @Nullable String phone,
        @Nullable String citizenLast3,
        long departmentId,
        String departmentName,
        MembershipKind kind,
        @Nullable String jobTitle,
        UnionPost unionPost,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable EndReason endReason,
        boolean suspended) {}
