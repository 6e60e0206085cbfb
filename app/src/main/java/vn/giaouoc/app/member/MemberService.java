package vn.giaouoc.app.member;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;

/** Writing members into a unit and mending what is written. Movements out of it lie in the packages below. */
@Singleton
public class MemberService {

    private final MemberDesk desk;
    private final PersonBook book;
    private final Duplicates duplicates;
    private final MembershipWatches watches;
    private final AuditTrail audit;

    MemberService(
            MemberDesk desk, PersonBook book, Duplicates duplicates, MembershipWatches watches, AuditTrail audit) {
        this.desk = desk;
        this.book = book;
        this.duplicates = duplicates;
        this.watches = watches;
        this.audit = audit;
    }

    /** People who may be the one about to be added, to be shown side by side. */
    public List<Duplicate> alike(Actor actor, long organisationId, PersonDetails person) {
        desk.rights().requireKeep(actor, organisationId);
        return duplicates.of(organisationId, person);
    }

    /**
     * Writes somebody into a unit: a new person, or one the portal knows who comes back.
     *
     * @return the person's id
     * @throws Refusal CONFLICT SAME_PERSON or MAYBE_SAME_PERSON while somebody alike is not decided upon
     */
    @Transactional
    public long add(Actor actor, AddMember wish) {
        var known = wish.samePersonId();
        return known == null ? addNew(actor, wish) : addKnown(actor, wish, known);
    }

    private long addNew(Actor actor, AddMember wish) {
        requireRoom(actor, wish);
        requireNobodyAlike(wish);
        var person = book.write(wish.person());
        join(person, wish);
        audit.record(actor, "MEMBER_ADDED", wish.organisationId(), "person:" + person.id(), null);
        return person.id();
    }

    /** The same person record is used again, with pledges and past memberships (trade: 3.4, 6). */
    private long addKnown(Actor actor, AddMember wish, long personId) {
        requireRoom(actor, wish);
        var way = book.take(personId);
        if (duplicates.of(wish.organisationId(), wish.person()).stream()
                .noneMatch(each -> each.personId() == personId)) {
            throw Refusal.invalid(
                    "NOT_ALIKE", "Hồ sơ đã chọn không giống người đang nhập. Hãy kiểm tra trùng lại rồi chọn.");
        }
        if (way.stream().anyMatch(each -> each.validTo().isAfter(wish.from()))) {
            throw Refusal.conflict(
                    "STILL_ELSEWHERE",
                    "Người này còn đang sinh hoạt ở một đơn vị vào ngày đã chọn. Hãy đề nghị chuyển sinh hoạt thay vì thêm"
                            + " mới.");
        }
        var person = book.fill(book.person(personId), wish.person());
        join(person, wish);
        audit.record(actor, "MEMBER_RETURNED", wish.organisationId(), "person:" + personId, null);
        return personId;
    }

    private void join(Person person, AddMember wish) {
        var place = wish.membership();
        var membership = desk.membership(Ids.next(), person.id(), wish.organisationId(), place, wish.from());
        watches.around(List.of(person.id()), () -> desk.save(membership));
    }

    /** Mends a member's record; of two who mend the same one the second is told and keeps what was typed. */
    @Transactional
    public void edit(Actor actor, EditMember wish) {
        desk.rights().requireKeep(actor, wish.organisationId());
        var here = PersonBook.openAt(wish.organisationId(), book.take(wish.personId()));
        desk.rights().requireKeep(actor, wish.organisationId(), here.departmentId());
        desk.rights()
                .requireKeep(actor, wish.organisationId(), wish.membership().departmentId());
        desk.requireDepartment(wish.organisationId(), wish.membership().departmentId());
        var person = book.person(wish.personId());
        if (person.version() != wish.personVersion() || here.version() != wish.membershipVersion()) {
            throw Refusal.conflict(
                    "CHANGED_MEANWHILE",
                    "Người khác vừa sửa hồ sơ này. Những gì anh/chị nhập vẫn còn trên màn hình: hãy chép lại phần cần giữ,"
                            + " đóng lại và mở hồ sơ mới nhất để sửa tiếp.");
        }
        watches.around(List.of(wish.personId()), () -> {
            book.mend(person, wish.person(), wish.forgetCitizen());
            desk.replace(here, wish.membership());
        });
        audit.record(actor, "MEMBER_EDITED", wish.organisationId(), "person:" + wish.personId(), null);
    }

    private void requireRoom(Actor actor, AddMember wish) {
        desk.rights()
                .requireKeep(actor, wish.organisationId(), wish.membership().departmentId());
        desk.requireUnitOfMembers(wish.organisationId(), wish.from());
        desk.requireDepartment(wish.organisationId(), wish.membership().departmentId());
        desk.dates().require(actor, wish.organisationId(), wish.from());
    }

    private void requireNobodyAlike(AddMember wish) {
        var alike = duplicates.of(wish.organisationId(), wish.person());
        if (alike.stream().anyMatch(Duplicate::certain)) {
            throw Refusal.conflict(
                    "SAME_PERSON",
                    "Số CCCD hoặc mã số đoàn viên này đã có hồ sơ. Hãy dùng hồ sơ đã có, đề nghị chuyển sinh hoạt, hoặc sửa"
                            + " lại số đã nhập.");
        }
        if (!alike.isEmpty() && !wish.somebodyElse()) {
            throw Refusal.conflict(
                    "MAYBE_SAME_PERSON",
                    "Đã có người rất giống trong danh sách. Hãy xem và chọn: là người đó, hay là một người khác.");
        }
    }
}
