package vn.giaouoc.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/**
 * Somebody of the demo and where he or she is a member.
 *
 * @param number 1 to 20 for the people of the trade's notes, above for all others
 * @param unit key of the unit
 * @param department its place in the unit's list, -1 for none
 * @param post the union post, MEMBER for most
 * @param from first day there; {@code to} the first day no more, null while still there
 */
record DemoPerson(
        int number,
        long id,
        String name,
        Gender gender,
        int born,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String citizen,
        String unit,
        int department,
        MembershipKind kind,
        UnionPost post,
        LocalDate from,
        @Nullable LocalDate to) {

    boolean plainMember() {
        return kind == MembershipKind.MEMBER && post == UnionPost.MEMBER;
    }

    /** The same member of the same unit by the name, the year of birth and the phone of that head. */
    DemoPerson as(DemoHead head) {
        return new DemoPerson(
                number,
                id,
                head.name(),
                head.gender(),
                head.born(),
                null,
                head.phone(),
                citizen,
                unit,
                department,
                kind,
                post,
                from,
                to);
    }

    /** The same person in another unit, without a department. */
    DemoPerson in(String otherUnit) {
        return new DemoPerson(
                number, id, name, gender, born, birthDate, phone, citizen, otherUnit, -1, kind, post, from, to);
    }
}
