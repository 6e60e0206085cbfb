package vn.giaouoc.app.member.transfer;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberDesk;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.TransferState;

/** Moves members between units. Both ends speak; whoever stands above both may speak for both. */
@Singleton
public class TransferService {

    private final MemberDesk desk;
    private final PersonBook book;
    private final TransferBook papers;
    private final MembershipWatches watches;
    private final AuditTrail audit;

    TransferService(
            MemberDesk desk, PersonBook book, TransferBook papers, MembershipWatches watches, AuditTrail audit) {
        this.desk = desk;
        this.book = book;
        this.papers = papers;
        this.watches = watches;
        this.audit = audit;
    }

    /** The old unit lets a member go; the new one has to confirm. Returns the transfer's id. */
    @Transactional
    public long propose(Actor actor, ProposeTransfer wish) {
        desk.rights().requireMove(actor, wish.fromId());
        var here = PersonBook.openAt(wish.fromId(), book.take(wish.personId()));
        desk.rights().requireMove(actor, wish.fromId(), here.departmentId());
        requireMovable(here, wish.toId(), wish.effectiveOn());
        desk.dates().require(actor, wish.fromId(), wish.effectiveOn());
        return remember(actor, here, wish.toId(), wish.effectiveOn(), wish.paperNumber(), TransferState.BY_OLD_UNIT);
    }

    /** The new unit asks for a member; the old one has to confirm. Returns the transfer's id. */
    @Transactional
    public long ask(Actor actor, AskForMember wish) {
        desk.rights().requireMove(actor, wish.toId(), 0);
        var person = papers.personOn(wish.codeOrCitizen());
        var here = papers.openElsewhere(book.take(person), wish.toId());
        requireMovable(here, wish.toId(), wish.effectiveOn());
        desk.dates().require(actor, wish.toId(), wish.effectiveOn());
        return remember(actor, here, wish.toId(), wish.effectiveOn(), wish.paperNumber(), TransferState.BY_NEW_UNIT);
    }

    /**
     * The other end confirms, and the member moves.
     *
     * @param departmentId where in the new unit, 0 for no department yet
     */
    @Transactional
    public void accept(Actor actor, long transferId, long departmentId) {
        var transfer = papers.take(transferId);
        var here = PersonBook.openAt(transfer.fromId(), book.take(transfer.personId()));
        requireAnswering(actor, transfer, here);
        requireMovable(here, transfer.toId(), transfer.effectiveOn());
        desk.requireDepartment(transfer.toId(), departmentId);
        desk.dates().require(actor, transfer.fromId(), transfer.effectiveOn());
        desk.dates().require(actor, transfer.toId(), transfer.effectiveOn());
        papers.answer(actor, transfer, TransferState.ACCEPTED, null);
        watches.around(List.of(transfer.personId()), () -> papers.move(here, transfer, departmentId));
        audit.record(
                actor, "TRANSFER_ACCEPTED", transfer.toId(), "transfer:" + transferId, "from:" + transfer.fromId());
    }

    /** The other end says no, with a reason the first can read. */
    @Transactional
    public void refuse(Actor actor, long transferId, String reason) {
        var transfer = papers.take(transferId);
        requireAnswering(actor, transfer, papers.placeOf(transfer));
        if (reason.isBlank()) {
            throw Refusal.invalid(
                            "REASON_MISSING", "Chưa có lý do. Hãy ghi vài chữ để đơn vị kia biết cần làm gì tiếp.")
                    .with("field", "reason");
        }
        papers.answer(actor, transfer, TransferState.REFUSED, reason.strip());
        audit.record(actor, "TRANSFER_REFUSED", transfer.toId(), "transfer:" + transferId, null);
    }

    /** The end that proposed takes it back while the other has not answered. */
    @Transactional
    public void cancel(Actor actor, long transferId) {
        var transfer = papers.take(transferId);
        var place = papers.placeOf(transfer);
        if (transfer.state() == TransferState.BY_NEW_UNIT) {
            desk.rights().requireMove(actor, transfer.toId(), 0);
        } else {
            desk.rights().requireMove(actor, transfer.fromId(), place == null ? 0 : place.departmentId());
        }
        papers.answer(actor, transfer, TransferState.CANCELLED, null);
        audit.record(actor, "TRANSFER_CANCELLED", transfer.fromId(), "transfer:" + transferId, null);
    }

    private void requireAnswering(Actor actor, MemberTransfer transfer, @Nullable Membership here) {
        if (transfer.state() == TransferState.BY_NEW_UNIT) {
            desk.rights().requireMove(actor, transfer.fromId(), here == null ? 0 : here.departmentId());
        } else {
            desk.rights().requireMove(actor, transfer.toId(), 0);
        }
    }

    private void requireMovable(Membership here, long toId, LocalDate on) {
        if (here.organisationId() == toId) {
            throw Refusal.invalid(
                    "SAME_UNIT", "Đơn vị đến phải khác đơn vị đi. Muốn đổi phòng, ban hãy sửa hồ sơ đoàn viên.");
        }
        if (on.isBefore(here.validFrom())) {
            throw Refusal.invalid(
                    "BEFORE_IT_BEGAN", "Ngày chuyển trước ngày người này vào đơn vị cũ. Hãy chọn ngày sau đó.");
        }
        desk.requireUnitOfMembers(toId, on);
    }

    private long remember(
            Actor actor, Membership here, long toId, LocalDate on, @Nullable String paper, TransferState state) {
        long id = papers.remember(actor, here, toId, on, paper, state);
        audit.record(actor, "TRANSFER_PROPOSED", here.organisationId(), "transfer:" + id, "to:" + toId);
        return id;
    }
}
