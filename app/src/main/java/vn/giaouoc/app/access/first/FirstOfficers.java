package vn.giaouoc.app.access.first;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.app.member.PersonDetails;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.db.member.Gender;

/**
 * Offices for people the portal does not know yet: a new unit has no list of members before somebody keeps it, and
 * nobody keeps it before holding an office there.
 */
@Singleton
public class FirstOfficers {

    private final Jurisdiction jurisdiction;
    private final OfficeService offices;
    private final Newcomers newcomers;

    FirstOfficers(Jurisdiction jurisdiction, OfficeService offices, Newcomers newcomers) {
        this.jurisdiction = jurisdiction;
        this.offices = offices;
        this.newcomers = newcomers;
    }

    /**
     * What writes a newcomer down: into the unit's list where the unit keeps members, else by name alone. Who leads an
     * employer is not taken for a member of the union, which nobody has said.
     */
    @Singleton
    record Newcomers(PersonBook persons, MemberService members, UnitsOfMembers units, Times times) {

        long write(GiveOffice wish, PersonDetails person) {
            if (!units.keepsMembers(wish.organisationId())) {
                return persons.write(person).id();
            }
            var place = wish.kind().ofEmployer()
                    ? MembershipDetails.staffOf(wish.departmentId())
                    : MembershipDetails.memberOf(wish.departmentId());
            return members.add(
                    Actor.SYSTEM, new AddMember(wish.organisationId(), person, place, times.today(), null, false));
        }
    }

    /**
     * Writes the person down and gives the office, both or neither; says the office's id.
     *
     * @param wish the office; its person is the newcomer, whoever it names
     */
    @Transactional
    public long give(Actor actor, String fullName, GiveOffice wish) {
        jurisdiction.require(actor, Authority.KEEP_ACCOUNTS, wish.organisationId());
        var person = newcomers.write(wish, PersonDetails.named(fullName, Gender.UNSTATED));
        return offices.give(actor, wish.to(person));
    }
}
