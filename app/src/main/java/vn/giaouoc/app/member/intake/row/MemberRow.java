package vn.giaouoc.app.member.intake.row;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.member.Employment;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/**
 * One person of a list, every cell already a value.
 *
 * @param number the row as the person sees it in the file
 * @param unionPost null when the list says nothing of it
 * @param joined the day, or the first day of the month or year, of joining the union
 */
public record MemberRow(
        int number,
        PersonName name,
        @Nullable BirthDate birth,
        Gender gender,
        @Nullable PhoneNumber phone,
        @Nullable CitizenNumber citizen,
        @Nullable String memberCode,
        @Nullable String staffNumber,
        @Nullable String department,
        @Nullable String jobTitle,
        @Nullable UnionPost unionPost,
        boolean leader,
        @Nullable Employment employment,
        MembershipKind kind,
        @Nullable LocalDate joined,
        @Nullable String email,
        @Nullable String note) {

    /** Holds a number only one person can have. */
    public boolean numbered() {
        return citizen != null || memberCode != null || staffNumber != null;
    }

    /** Folded name and birth as written; two rows that share it may be one person. */
    public String likeness() {
        return name.searchKey() + "|" + (birth == null ? "" : birth.text());
    }

    /** Everything the row says, whatever its place in the file. */
    public int contentHash() {
        return Objects.hash(
                name.value(),
                birth,
                gender,
                phone,
                citizen == null ? null : citizen.value(),
                memberCode,
                staffNumber,
                department,
                jobTitle,
                unionPost,
                leader,
                employment,
                kind,
                joined,
                email,
                note);
    }
}
