package vn.giaouoc.app.member.door;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.MemberSheet;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.UnionPost;

/**
 * One member as programs see one.
 *
 * @param citizenLast3 all that is ever shown of a citizen number
 * @param personVersion to be sent back with an edit, as is {@code membershipVersion}
 */
@Serdeable
public record MemberReply(
        String personId,
        String fullName,
        Gender gender,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDate,
        @Nullable String memberCode,
        @Nullable String citizenLast3,
        @Nullable String phone,
        @Nullable String email,
        Place place,
        long personVersion,
        long membershipVersion) {

    /** Where and as what. */
    @Serdeable
    public record Place(
            String organisationId,
            @Nullable String departmentId,
            MembershipKind kind,
            @Nullable Employment employment,
            @Nullable String staffNumber,
            @Nullable String jobTitle,
            boolean leader,
            UnionPost unionPost,
            @Nullable LocalDate joinedUnionOn,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable EndReason endReason,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate suspendedTo) {

        static Place of(Membership here) {
            return new Place(
                    Long.toString(here.organisationId()),
                    here.departmentId() == 0 ? null : Long.toString(here.departmentId()),
                    here.kind(),
                    here.employment(),
                    here.staffNumber(),
                    here.jobTitle(),
                    here.leader(),
                    here.unionPost(),
                    here.joinedUnionOn(),
                    here.validFrom(),
                    here.open() ? null : here.validTo(),
                    here.endReason(),
                    here.suspendedFrom(),
                    here.suspendedTo());
        }
    }

    static MemberReply of(MemberSheet sheet) {
        Person person = sheet.person();
        return new MemberReply(
                Long.toString(person.id()),
                person.fullName(),
                person.gender(),
                person.birthYear(),
                person.birthDate(),
                person.memberCode(),
                person.citizenLast3(),
                person.phone(),
                person.email(),
                Place.of(sheet.membership()),
                person.version(),
                sheet.membership().version());
    }
}
