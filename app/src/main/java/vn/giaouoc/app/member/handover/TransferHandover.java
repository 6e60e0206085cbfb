package vn.giaouoc.app.member.handover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Handover;
import vn.giaouoc.app.organisation.HandoverWatch.Count;
import vn.giaouoc.app.organisation.HandoverWatch.Thing;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.MemberTransfer;
import vn.giaouoc.db.member.MemberTransferRepository;
import vn.giaouoc.db.member.TransferState;
import vn.giaouoc.db.member.carry.TransferCarry;
import vn.giaouoc.db.member.carry.TransferCarryRepository;

/**
 * Waiting transfers are re-addressed to the unit that takes over, so that nobody has to write the paper anew; where both ends
 * become one unit there is nothing left to wait for.
 */
@Singleton
class TransferHandover {

    private static final String ONE_UNIT = "Đơn vị đi và đơn vị đến đã thành một đơn vị";

    private final MemberTransferRepository transfers;
    private final TransferCarryRepository carries;
    private final Times times;

    TransferHandover(MemberTransferRepository transfers, TransferCarryRepository carries, Times times) {
        this.transfers = transfers;
        this.carries = carries;
        this.times = times;
    }

    /** One count, of number 0, for each paper that would be re-addressed. */
    List<Count> tell(Handover handover) {
        var counts = new ArrayList<Count>();
        for (var waiting : transfers.waitingIn(handover.givers())) {
            boolean out = handover.givers().contains(waiting.fromId());
            long unit = out ? waiting.fromId() : waiting.toId();
            if (handover.ending().contains(unit)) {
                counts.add(new Count(Thing.TRANSFERS, unit, main(handover, unit), 0));
            }
        }
        return counts;
    }

    void carry(Actor actor, Handover handover, List<CarryPlan.Step> steps) {
        Map<List<Long>, Long> went = new HashMap<>();
        steps.forEach(
                step -> went.put(List.of(step.before().personId(), step.before().organisationId()), step.toId()));
        for (var waiting : transfers.waitingAtAny(handover.givers())) {
            long from = went.getOrDefault(List.of(waiting.personId(), waiting.fromId()), waiting.fromId());
            long to = handover.ending().contains(waiting.toId()) ? main(handover, waiting.toId()) : waiting.toId();
            if (from != waiting.fromId() || to != waiting.toId()) {
                carries.saveAll(List.of(TransferCarry.of(handover.eventId(), waiting)));
                transfers.update(readdressed(actor, waiting, from, to, handover.on()));
            }
        }
    }

    private MemberTransfer readdressed(Actor actor, MemberTransfer paper, long from, long to, LocalDate on) {
        boolean one = from == to;
        return new MemberTransfer(
                paper.id(),
                paper.personId(),
                from,
                to,
                paper.effectiveOn().isBefore(on) ? on : paper.effectiveOn(),
                paper.paperNumber(),
                one ? TransferState.CANCELLED : paper.state(),
                one ? ONE_UNIT : paper.reason(),
                paper.proposedBy(),
                paper.proposedAt(),
                one ? (Long) actor.accountId() : paper.answeredBy(),
                one ? times.now() : paper.answeredAt());
    }

    private static long main(Handover handover, long unit) {
        return handover.of(unit, 0).map(Handover.Place::organisationId).orElse(unit);
    }

    void takeBack(long eventId) {
        long answered = carries.answeredSince(eventId);
        if (answered > 0) {
            throw Refusal.conflict(
                    "BUILT_ON",
                    "Chưa hoàn tác được vì %d giấy chuyển sinh hoạt đã được trả lời ở đơn vị mới.".formatted(answered));
        }
        carries.putBack(eventId);
        carries.deleteByEventId(eventId);
    }
}
