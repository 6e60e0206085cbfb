package vn.giaouoc.app.member.movement;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberDesk;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.PledgeTraces;

/** Leaving, leave of absence and return, admission of staff. Figures follow in the same transaction. */
@Singleton
public class MovementService {

    private final MemberDesk desk;
    private final PersonBook book;
    private final PledgeTraces traces;
    private final MembershipWatches watches;
    private final AuditTrail audit;

    MovementService(
            MemberDesk desk, PersonBook book, PledgeTraces traces, MembershipWatches watches, AuditTrail audit) {
        this.desk = desk;
        this.book = book;
        this.traces = traces;
        this.watches = watches;
        this.audit = audit;
    }

    /** Ends a membership. The person, pledges and past memberships stay; who comes back finds the same record. */
    @Transactional
    public void leave(Actor actor, LeaveUnit wish) {
        var here = here(actor, wish.personId(), wish.organisationId());
        if (!wish.reason().givenByOfficer()) {
            throw Refusal.invalid(
                    "REASON_NOT_FOR_LEAVING",
                    "Lý do này do hệ thống ghi khi chuyển sinh hoạt hoặc giải thể. Hãy chọn một lý do khác.");
        }
        boolean mistake = wish.reason() == EndReason.ENTERED_BY_MISTAKE;
        var on = mistake ? here.validFrom() : wish.on();
        if (mistake && !traces.yearsOf(wish.personId()).isEmpty()) {
            throw Refusal.conflict(
                    "HAS_PLEDGED",
                    "Người này đã có cam kết nên không thể xóa như ghi nhầm. Hãy chọn lý do thôi sinh hoạt thực tế.");
        }
        requireDay(actor, here, on);
        change(here, here.ended(on, wish.reason(), wish.note()));
        audit.record(
                actor, "MEMBER_LEFT", wish.organisationId(), "person:" + wish.personId(), wish.reason() + " " + on);
    }

    /** Takes the end of a membership back, as long as the person has not become a member again since. */
    @Transactional
    public void takeBackLeave(Actor actor, long personId, long organisationId) {
        desk.rights().requireMove(actor, organisationId);
        var way = book.take(personId);
        var last = way.stream()
                .filter(each -> each.organisationId() == organisationId)
                .reduce((earlier, later) -> later)
                .filter(each -> !each.open()
                        && each.endReason() != null
                        && each.endReason().givenByOfficer())
                .orElseThrow(() -> Refusal.conflict(
                        "NOTHING_TO_TAKE_BACK", "Không có lần thôi sinh hoạt nào để lấy lại. Hãy tải lại danh sách."));
        desk.rights().requireMove(actor, organisationId, last.departmentId());
        desk.dates().require(actor, organisationId, last.validTo());
        desk.requireUnitOfMembers(organisationId, last.validFrom());
        if (way.stream()
                .anyMatch(each -> each.id() != last.id() && each.validTo().isAfter(last.validTo()))) {
            throw Refusal.conflict(
                    "MEMBER_ELSEWHERE",
                    "Người này đã sinh hoạt ở nơi khác sau ngày đó. Hãy dùng chuyển sinh hoạt để nhận về.");
        }
        change(last, last.reopened());
        audit.record(actor, "MEMBER_LEAVE_TAKEN_BACK", organisationId, "person:" + personId, null);
    }

    /** Leave from union life from a day on; such a member is not asked to sign. */
    @Transactional
    public void suspend(Actor actor, SuspendMember wish) {
        var here = here(actor, wish.personId(), wish.organisationId());
        requireDay(actor, here, wish.from());
        var to = wish.to();
        if (to != null && !to.isAfter(wish.from())) {
            throw Refusal.invalid(
                    "LEAVE_ENDS_TOO_EARLY", "Ngày trở lại phải sau ngày bắt đầu tạm hoãn. Hãy xem lại hai ngày.");
        }
        var earlier = here.suspendedFrom();
        if (earlier != null && desk.dates().closed(wish.organisationId(), earlier)) {
            // an earlier leave was counted in closed figures: it stays in its own stretch
            watches.around(List.of(wish.personId()), () -> {
                desk.update(here.ended(wish.from(), EndReason.CONTINUED, here.note()));
                desk.save(here.suspended(wish.from(), to, wish.why()).startingAnew(Ids.next(), wish.from()));
            });
        } else {
            change(here, here.suspended(wish.from(), to, wish.why()));
        }
        audit.record(actor, "MEMBER_SUSPENDED", wish.organisationId(), "person:" + wish.personId(), "" + wish.from());
    }

    /** Back in union life; {@code on} is the first day back. */
    @Transactional
    public void resume(Actor actor, long personId, long organisationId, LocalDate on) {
        var here = here(actor, personId, organisationId);
        var from = here.suspendedFrom();
        if (from == null || (here.suspendedTo() != null && !on.isBefore(here.suspendedTo()))) {
            throw Refusal.conflict(
                    "NOT_SUSPENDED", "Người này không tạm hoãn sinh hoạt vào ngày đã chọn. Hãy tải lại danh sách.");
        }
        requireDay(actor, here, on);
        change(
                here,
                on.isAfter(from) ? here.suspended(from, on, here.note()) : here.suspended(null, null, here.note()));
        audit.record(actor, "MEMBER_RESUMED", organisationId, "person:" + personId, "" + on);
    }

    /** Kết nạp: staff becomes a union member; {@code on} is the first day as one. */
    @Transactional
    public void admit(Actor actor, long personId, long organisationId, LocalDate on) {
        var here = here(actor, personId, organisationId);
        if (here.kind() != MembershipKind.STAFF) {
            throw Refusal.conflict("MEMBER_ALREADY", "Người này đã là đoàn viên. Hãy tải lại danh sách.");
        }
        requireDay(actor, here, on);
        watches.around(List.of(personId), () -> {
            desk.update(here.ended(on, EndReason.ADMITTED, here.note()));
            desk.save(here.asMember(on).startingAnew(Ids.next(), on));
        });
        audit.record(actor, "MEMBER_ADMITTED", organisationId, "person:" + personId, "" + on);
    }

    private Membership here(Actor actor, long personId, long organisationId) {
        desk.rights().requireMove(actor, organisationId);
        var here = PersonBook.openAt(organisationId, book.take(personId));
        desk.rights().requireMove(actor, organisationId, here.departmentId());
        return here;
    }

    private void requireDay(Actor actor, Membership here, LocalDate on) {
        desk.dates().require(actor, here.organisationId(), on);
        if (on.isBefore(here.validFrom())) {
            throw Refusal.invalid(
                    "BEFORE_IT_BEGAN", "Ngày đã chọn trước ngày người này vào đơn vị. Hãy chọn ngày sau đó.");
        }
    }

    private void change(Membership before, Membership after) {
        watches.around(List.of(before.personId()), () -> desk.update(after));
    }
}
