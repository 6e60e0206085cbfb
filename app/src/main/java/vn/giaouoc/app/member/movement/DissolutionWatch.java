package vn.giaouoc.app.member.movement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.organisation.OrganisationWatch;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.MemberTransferRepository;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.MembershipRows;

/**
 * When a grassroots union is dissolved its memberships end with that reason; persons, pledges and history stay (trade:
 * 3.4, 6). Taken back, they live again, unless somebody has joined another union meanwhile.
 */
@Singleton
class DissolutionWatch implements OrganisationWatch {

    private final MembershipRepository memberships;
    private final MembershipRows rows;
    private final MemberTransferRepository transfers;
    private final MembershipWatches watches;
    private final Trace trace;

    /** Who did it and when. */
    @Singleton
    record Trace(AuditTrail audit, Times times) {}

    DissolutionWatch(
            MembershipRepository memberships,
            MembershipRows rows,
            MemberTransferRepository transfers,
            MembershipWatches watches,
            Trace trace) {
        this.memberships = memberships;
        this.rows = rows;
        this.transfers = transfers;
        this.watches = watches;
        this.trace = trace;
    }

    @Override
    public void dissolved(Actor actor, long organisationId, LocalDate on, long eventId) {
        transfers.cancelAllOf(
                organisationId,
                "Đơn vị đã giải thể",
                actor.accountId(),
                trace.times().now());
        var ending = memberships.lastingBeyond(organisationId, on);
        write(ending.stream().map(each -> ended(each, on)).toList());
        trace.audit().record(actor, "MEMBERS_ENDED", organisationId, "event:" + eventId, ending.size() + " rows");
    }

    @Override
    public void undone(Actor actor, long organisationId, long eventId) {
        long elsewhere = memberships.joinedElsewhereSince(organisationId);
        if (elsewhere > 0) {
            throw Refusal.conflict(
                    "MEMBERS_ELSEWHERE",
                    "Đã có " + elsewhere
                            + " đoàn viên của đơn vị vào sinh hoạt ở công đoàn khác nên không thể hoàn tác."
                            + " Hãy thành lập lại đơn vị bằng một quyết định mới.");
        }
        var ended = memberships.findByOrganisationIdAndEndReason(organisationId, EndReason.GRASSROOTS_DISSOLVED);
        write(ended.stream().map(Membership::reopened).toList());
        trace.audit().record(actor, "MEMBERS_RESTORED", organisationId, "event:" + eventId, ended.size() + " rows");
    }

    @Override
    public void requireNothingBuilt(long organisationId, LocalDate since) {
        long begun = memberships.begunSince(organisationId, since);
        if (begun > 0) {
            throw Refusal.conflict(
                    "MEMBERS_THERE",
                    "Đơn vị đã có " + begun
                            + " đoàn viên ghi từ ngày đó nên không thể hoàn tác. Hãy chuyển hoặc cho thôi"
                            + " sinh hoạt những người này trước.");
        }
    }

    /** Whoever had left after that day keeps his or her own reason. */
    private static Membership ended(Membership membership, LocalDate on) {
        var reason = membership.endReason();
        return membership.ended(on, reason == null ? EndReason.GRASSROOTS_DISSOLVED : reason, membership.note());
    }

    private void write(List<Membership> changed) {
        var people = changed.stream().map(Membership::personId).distinct().toList();
        if (!people.isEmpty()) {
            watches.around(people, () -> rows.writeEnds(changed));
        }
    }
}
