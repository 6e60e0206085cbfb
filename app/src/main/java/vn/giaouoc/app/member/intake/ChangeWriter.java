package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.giaouoc.app.member.MemberDesk;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.app.member.intake.match.Judged;
import vn.giaouoc.app.member.intake.match.ListedField;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.db.common.PersonName;
import vn.giaouoc.db.common.PhoneNumber;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.Person;

/**
 * Takes over what a row says otherwise of somebody known, as an officer does who mends one record after the other. Only
 * what was shown as different is written; the row's other cells leave the record as it is.
 */
@Singleton
class ChangeWriter {

    private static final Set<ListedField> OF_THE_PLACE = Set.of(
            ListedField.DEPARTMENT,
            ListedField.STAFF_NUMBER,
            ListedField.JOB_TITLE,
            ListedField.UNION_POST,
            ListedField.JOINED);

    private final PersonBook book;
    private final MemberDesk desk;

    ChangeWriter(PersonBook book, MemberDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    /** Writes one row over its person; the caller holds the person, and says which department a row names. */
    void write(long organisationId, Judged judged, ToLongFunction<MemberRow> department) {
        var known = Objects.requireNonNull(judged.known());
        if (judged.differences().stream().anyMatch(each -> ofThePerson(each.about()))) {
            book.mend(known.person(), person(judged, known.person()), false);
        }
        if (OF_THE_PLACE.stream().anyMatch(judged::changes)) {
            var here = known.at(organisationId).orElseThrow();
            desk.replace(here, place(judged, here, department));
        }
    }

    private static boolean ofThePerson(ListedField field) {
        return field != ListedField.KIND && !OF_THE_PLACE.contains(field);
    }

    private static PersonDetails person(Judged judged, Person known) {
        var row = judged.row();
        var knownPhone = known.phone();
        return new PersonDetails(
                judged.changes(ListedField.NAME) ? row.name() : PersonName.of(known.fullName()),
                judged.changes(ListedField.GENDER) ? row.gender() : known.gender(),
                judged.changes(ListedField.BIRTH)
                        ? row.birth()
                        : Objects.requireNonNull(judged.known()).birth(),
                judged.changes(ListedField.MEMBER_CODE) ? row.memberCode() : known.memberCode(),
                judged.changes(ListedField.CITIZEN) ? row.citizen() : null,
                judged.changes(ListedField.PHONE)
                        ? row.phone()
                        : knownPhone == null ? null : PhoneNumber.of(knownPhone),
                judged.changes(ListedField.EMAIL) ? row.email() : known.email());
    }

    private static MembershipDetails place(Judged judged, Membership here, ToLongFunction<MemberRow> department) {
        var row = judged.row();
        var post = row.unionPost();
        return new MembershipDetails(
                judged.changes(ListedField.DEPARTMENT) ? department.applyAsLong(row) : here.departmentId(),
                here.kind(),
                here.employment(),
                judged.changes(ListedField.STAFF_NUMBER) ? row.staffNumber() : here.staffNumber(),
                judged.changes(ListedField.JOB_TITLE) ? row.jobTitle() : here.jobTitle(),
                here.leader(),
                post != null && judged.changes(ListedField.UNION_POST) ? post : here.unionPost(),
                judged.changes(ListedField.JOINED) ? row.joined() : here.joinedUnionOn());
    }
}
