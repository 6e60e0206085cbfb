package vn.giaouoc.app.member.intake.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.common.BirthDate;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.intake.KnownPerson;

/** What a row says otherwise than the record of the same person; what the row leaves empty says nothing. */
public final class RowDifferences {

    private final long organisationId;
    private final Map<Long, String> departments;

    public RowDifferences(long organisationId, Map<Long, String> departments) {
        this.organisationId = organisationId;
        this.departments = departments;
    }

    public List<Difference> of(MemberRow row, KnownPerson known) {
        var person = known.person();
        var found = new ArrayList<Difference>();
        if (!person.searchKey().equals(row.name().searchKey())) {
            found.add(Difference.of(
                    ListedField.NAME, person.fullName(), row.name().value()));
        }
        birth(found, known.birth(), row.birth());
        if (row.gender() != Gender.UNSTATED && row.gender() != person.gender()) {
            found.add(Difference.of(
                    ListedField.GENDER, person.gender().label(), row.gender().label()));
        }
        text(
                found,
                ListedField.PHONE,
                person.phone(),
                row.phone() == null ? null : row.phone().value());
        text(found, ListedField.MEMBER_CODE, person.memberCode(), row.memberCode());
        text(found, ListedField.EMAIL, person.email(), row.email());
        if (row.citizen() != null && person.citizenHash() == null) {
            found.add(
                    Difference.of(ListedField.CITIZEN, "", "•••" + row.citizen().last3()));
        }
        known.at(organisationId).ifPresent(place -> place(found, place, row));
        return found;
    }

    private void place(List<Difference> found, Membership place, MemberRow row) {
        text(found, ListedField.DEPARTMENT, department(place), row.department());
        text(found, ListedField.STAFF_NUMBER, place.staffNumber(), row.staffNumber());
        text(found, ListedField.JOB_TITLE, place.jobTitle(), row.jobTitle());
        if (row.kind() != place.kind()) {
            found.add(Difference.of(
                    ListedField.KIND, place.kind().label(), row.kind().label()));
        }
        if (row.unionPost() != null && row.unionPost() != place.unionPost()) {
            found.add(Difference.of(
                    ListedField.UNION_POST,
                    place.unionPost().label(),
                    row.unionPost().label()));
        }
        if (row.joined() != null && !row.joined().equals(place.joinedUnionOn())) {
            found.add(Difference.of(ListedField.JOINED, day(place.joinedUnionOn()), day(row.joined())));
        }
    }

    /** The department's name as the portal has it, empty for none. */
    public String department(Membership place) {
        return departments.getOrDefault(place.departmentId(), "");
    }

    private static void birth(List<Difference> found, @Nullable BirthDate known, @Nullable BirthDate listed) {
        if (listed == null || listed.equals(known)) {
            return;
        }
        var lessExact = known != null && listed.date() == null && listed.year() == known.year();
        if (!lessExact) {
            found.add(Difference.of(ListedField.BIRTH, known == null ? "" : known.text(), listed.text()));
        }
    }

    private static void text(
            List<Difference> found, ListedField field, @Nullable String known, @Nullable String listed) {
        if (listed != null
                && !listed.equals(known)
                && (known == null || !Folded.of(known).equals(Folded.of(listed)))) {
            found.add(Difference.of(field, known == null ? "" : known, listed));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.text(day);
    }
}
