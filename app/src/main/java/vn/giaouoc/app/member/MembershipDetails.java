package vn.giaouoc.app.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/**
 * What an officer writes down about a person's place in the unit.
 *
 * @param departmentId 0 for none
 * @param leader holds a post of leadership or management at work
 */
public record MembershipDetails(
        long departmentId,
        MembershipKind kind,
        @Nullable Employment employment,
        @Nullable String staffNumber,
        @Nullable String jobTitle,
        boolean leader,
        UnionPost unionPost,
        @Nullable LocalDate joinedUnionOn) {

    /** A plain member of a department. */
    public static MembershipDetails memberOf(long departmentId) {
        return new MembershipDetails(
                departmentId, MembershipKind.MEMBER, null, null, null, false, UnionPost.MEMBER, null);
    }

    /** Somebody who works there and is no member. */
    public static MembershipDetails staffOf(long departmentId) {
        return new MembershipDetails(
                departmentId, MembershipKind.STAFF, null, null, null, false, UnionPost.MEMBER, null);
    }
}
