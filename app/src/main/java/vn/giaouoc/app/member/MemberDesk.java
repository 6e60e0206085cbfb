package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** What every change to memberships needs at hand: whose right, which days, which departments, and the rows. */
@Singleton
public class MemberDesk {

    private static final Set<OrganisationLevel> WITH_MEMBERS = EnumSet.of(
            OrganisationLevel.GRASSROOTS,
            OrganisationLevel.MEMBER_GRASSROOTS,
            OrganisationLevel.SECTION,
            OrganisationLevel.GROUP);

    private final MembershipRepository memberships;
    private final OrganisationTree tree;
    private final MemberRights rights;
    private final MovementDates dates;

    MemberDesk(MembershipRepository memberships, OrganisationTree tree, MemberRights rights, MovementDates dates) {
        this.memberships = memberships;
        this.tree = tree;
        this.rights = rights;
        this.dates = dates;
    }

    public MemberRights rights() {
        return rights;
    }

    public MovementDates dates() {
        return dates;
    }

    public OrganisationTree tree() {
        return tree;
    }

    /** Members belong to grassroots unions and their parts; a unit that has ended or not begun takes nobody in. */
    public void requireUnitOfMembers(long organisationId, LocalDate from) {
        var unit = tree.at(organisationId, dates.today());
        if (!WITH_MEMBERS.contains(unit.level())) {
            throw Refusal.invalid(
                    "NOT_A_UNIT_OF_MEMBERS",
                    "Đoàn viên chỉ sinh hoạt ở công đoàn cơ sở và các bộ phận của công đoàn cơ sở. Hãy chọn một đơn vị"
                            + " như vậy.");
        }
        if (tree.find(organisationId, from).isEmpty()) {
            throw Refusal.invalid(
                    "UNIT_NOT_YET_FOUNDED",
                    "Đơn vị chưa thành lập vào ngày đã chọn. Hãy chọn ngày từ khi đơn vị thành lập.");
        }
    }

    public void requireDepartment(long organisationId, long departmentId) {
        if (departmentId != 0
                && tree.departments(organisationId).stream().noneMatch(each -> each.id() == departmentId)) {
            throw Refusal.invalid(
                    "DEPARTMENT_UNKNOWN", "Phòng, ban đã chọn không còn ở đơn vị này. Hãy chọn lại phòng, ban.");
        }
    }

    /** A fresh membership without an end. */
    public Membership membership(long id, long personId, long organisationId, MembershipDetails place, LocalDate from) {
        return new Membership(
                id,
                personId,
                organisationId,
                place.departmentId(),
                place.kind(),
                place.employment(),
                place.staffNumber(),
                place.jobTitle(),
                place.leader(),
                place.unionPost(),
                place.joinedUnionOn(),
                from,
                Ids.STILL,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The same membership with other details; its kind changes only by admission to the union. */
    private static Membership placed(Membership here, MembershipDetails place) {
        return new Membership(
                here.id(),
                here.personId(),
                here.organisationId(),
                place.departmentId(),
                here.kind(),
                place.employment(),
                place.staffNumber(),
                place.jobTitle(),
                place.leader(),
                place.unionPost(),
                place.joinedUnionOn(),
                here.validFrom(),
                here.validTo(),
                here.endReason(),
                here.suspendedFrom(),
                here.suspendedTo(),
                here.note(),
                here.batchId(),
                here.version());
    }

    /** A move between departments is a new stretch when closed figures counted the member in the old one. */
    public void replace(Membership here, MembershipDetails wanted) {
        LocalDate today = dates.today();
        boolean moved = here.departmentId() != wanted.departmentId();
        if (moved && dates.closed(here.organisationId(), here.validFrom())) {
            update(here.ended(today, EndReason.CONTINUED, here.note()));
            save(placed(here, wanted).startingAnew(Ids.next(), today));
        } else {
            update(placed(here, wanted));
        }
    }

    public void save(Membership membership) {
        memberships.save(membership);
    }

    /** Writes the row if it is still the version that was read. */
    public void update(Membership membership) {
        memberships.update(membership);
    }
}
