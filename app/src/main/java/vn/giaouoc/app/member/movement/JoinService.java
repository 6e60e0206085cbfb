package vn.giaouoc.app.member.movement;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberDesk;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.member.PersonBook;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.PledgeTraces;

/**
 * Joins two records of one person in one unit. The record that was signed upon carries on, because a pledge's digest
 * names its signer; when both were, no machine decides.
 */
@Singleton
public class JoinService {

    private final MemberDesk desk;
    private final PersonBook book;
    private final PledgeTraces traces;
    private final MembershipWatches watches;
    private final AuditTrail audit;

    JoinService(MemberDesk desk, PersonBook book, PledgeTraces traces, MembershipWatches watches, AuditTrail audit) {
        this.desk = desk;
        this.book = book;
        this.traces = traces;
        this.watches = watches;
        this.audit = audit;
    }

    /**
     * Joins two records; what one lacks it takes from the other.
     *
     * @return the record that carries on
     * @throws Refusal CONFLICT when both have pledges, or the one to go belongs to another unit too
     */
    @Transactional
    public long join(Actor actor, long organisationId, long onePersonId, long otherPersonId) {
        desk.rights().requireKeep(actor, organisationId);
        if (onePersonId == otherPersonId) {
            throw Refusal.invalid("ONE_RECORD_ONLY", "Hãy chọn hai hồ sơ khác nhau để nhập làm một.");
        }
        // always in the same order, so that two officers who join the same pair wait for each other
        var first = book.take(Math.min(onePersonId, otherPersonId));
        var second = book.take(Math.max(onePersonId, otherPersonId));
        var ways = onePersonId < otherPersonId ? List.of(first, second) : List.of(second, first);
        boolean otherSigned = !traces.yearsOf(otherPersonId).isEmpty();
        if (otherSigned && !traces.yearsOf(onePersonId).isEmpty()) {
            throw Refusal.conflict(
                    "BOTH_PLEDGED",
                    "Cả hai hồ sơ đều đã có cam kết nên không thể nhập làm một. Hãy cho thôi sinh hoạt hồ sơ không dùng"
                            + " nữa.");
        }
        long kept = otherSigned ? otherPersonId : onePersonId;
        long gone = otherSigned ? onePersonId : otherPersonId;
        var goneWay = otherSigned ? ways.getFirst() : ways.getLast();
        requireOneUnit(actor, organisationId, otherSigned ? ways.getLast() : ways.getFirst(), goneWay);
        watches.around(List.of(kept, gone), () -> {
            book.pour(book.person(gone), book.person(kept));
            end(goneWay);
        });
        audit.record(actor, "RECORDS_JOINED", organisationId, "person:" + kept, "person:" + gone);
        return kept;
    }

    private void requireOneUnit(Actor actor, long organisationId, List<Membership> kept, List<Membership> gone) {
        desk.rights()
                .requireKeep(
                        actor,
                        organisationId,
                        PersonBook.openAt(organisationId, kept).departmentId());
        desk.rights()
                .requireKeep(
                        actor,
                        organisationId,
                        PersonBook.openAt(organisationId, gone).departmentId());
        if (gone.stream().anyMatch(each -> each.organisationId() != organisationId)) {
            throw Refusal.conflict(
                    "RECORD_OF_OTHER_UNIT",
                    "Hồ sơ sẽ bỏ còn có thời gian sinh hoạt ở đơn vị khác nên không thể nhập. Hãy đổi hồ sơ giữ lại, hoặc"
                            + " cho thôi sinh hoạt hồ sơ này.");
        }
    }

    /** Where figures are closed the second record was counted and stays counted; from today there is one. */
    private void end(List<Membership> gone) {
        var today = desk.dates().today();
        for (var each : gone) {
            if (each.validTo().isAfter(today) || !desk.dates().closed(each.organisationId(), each.validFrom())) {
                boolean counted = desk.dates().closed(each.organisationId(), each.validFrom());
                desk.update(each.ended(counted ? today : each.validFrom(), EndReason.RECORDS_JOINED, each.note()));
            }
        }
    }
}
