package vn.giaouoc.app.member.door;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/**
 * A member as a program writes one down. Only the name is needed.
 *
 * @param birth 24/07/1977, 1977-07-24 or 1977
 * @param citizen twelve digits; it goes in and never comes out again
 */
@Serdeable
public record MemberForm(
        String fullName,
        @Nullable Gender gender,
        @Nullable String birth,
        @Nullable String memberCode,
        @Nullable String citizen,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String departmentId,
        @Nullable MembershipKind kind,
        @Nullable Employment employment,
        @Nullable String staffNumber,
        @Nullable String jobTitle,
        @Nullable Boolean leader,
        @Nullable UnionPost unionPost,
        @Nullable LocalDate joinedUnionOn) {

    /** The person as values; a refusal names its field. */
    PersonDetails person() {
        return new PersonDetails(
                in("fullName", () -> PersonName.of(fullName)),
                gender == null ? Gender.UNSTATED : gender,
                read("birth", birth, PersonDetails::birth),
                read("memberCode", memberCode, PersonDetails::memberCode),
                read("citizen", citizen, CitizenNumber::of),
                read("phone", phone, PhoneNumber::of),
                read("email", email, PersonDetails::email));
    }

    MembershipDetails membership() {
        return new MembershipDetails(
                Ref.orNone(departmentId),
                kind == null ? MembershipKind.MEMBER : kind,
                employment,
                Ref.text(staffNumber, 30, "staffNumber"),
                Ref.text(jobTitle, 150, "jobTitle"),
                Boolean.TRUE.equals(leader),
                unionPost == null ? UnionPost.MEMBER : unionPost,
                joinedUnionOn);
    }

    private static <T> @Nullable T read(String field, @Nullable String text, Function<String, @Nullable T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (Refusal refusal) {
            throw refusal.with("field", field);
        }
    }

    private static <T> T in(String field, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (Refusal refusal) {
            throw refusal.with("field", field);
        }
    }
}
