package vn.giaouoc.app.member.handover;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.organisation.Handover;
import vn.giaouoc.app.organisation.HandoverWatch;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.MembershipRepository;
import vn.giaouoc.db.member.MembershipRows;
import vn.giaouoc.db.member.carry.MembershipCarries;
import vn.giaouoc.db.member.carry.MembershipCarry;

/**
 * Members go on in the unit that takes over: the old membership ends, one with the same kind, posts and leave begins that
 * day. People are held before their memberships, as everybody does who moves them, so that nobody waits in a circle; the
 * figures follow in the same transaction.
 */
@Singleton
class MemberHandover implements HandoverWatch {

    private final MembershipRepository memberships;
    private final Writing writing;
    private final TransferHandover transfers;
    private final MembershipWatches watches;
    private final AuditTrail audit;

    /** Many rows at once, and how they stood before. */
    @Singleton
    record Writing(MembershipRows rows, MembershipCarries carries) {}

    MemberHandover(
            MembershipRepository memberships,
            Writing writing,
            TransferHandover transfers,
            MembershipWatches watches,
            AuditTrail audit) {
        this.memberships = memberships;
        this.writing = writing;
        this.transfers = transfers;
        this.watches = watches;
        this.audit = audit;
    }

    @Override
    public List<Count> tell(Handover handover) {
        if (handover.places().isEmpty()) {
            return List.of();
        }
        var steps = CarryPlan.steps(
                handover,
                memberships.lastingIn(handover.givers(), handover.on()),
                memberships.lastingIn(handover.takers(), handover.on()));
        var counts = new HashMap<Count, Long>();
        var people = new HashMap<Count, Set<Long>>();
        for (var step : steps) {
            if (!handover.givers().contains(step.before().organisationId())) {
                continue;
            }
            counts.merge(count(thing(step), step), 1L, Long::sum);
            people.computeIfAbsent(count(Thing.CARDS, step), none -> new HashSet<>())
                    .add(step.before().personId());
        }
        people.forEach((count, ids) -> counts.put(count, writing.carries().holdingCards(ids)));
        transfers.tell(handover).forEach(count -> counts.merge(count, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Count(
                        each.getKey().thing(),
                        each.getKey().fromId(),
                        each.getKey().toId(),
                        each.getValue()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static Thing thing(CarryPlan.Step step) {
        if (step.after() == null) {
            return Thing.ALREADY_THERE;
        }
        return step.before().kind() == MembershipKind.MEMBER ? Thing.MEMBERS : Thing.STAFF;
    }

    private static Count count(Thing thing, CarryPlan.Step step) {
        return new Count(thing, step.before().organisationId(), step.toId(), 0);
    }

    @Override
    public void carry(Actor actor, Handover handover) {
        if (handover.places().isEmpty()) {
            return;
        }
        var people = writing.carries().peopleOf(handover.givers(), handover.on());
        var held = new HashSet<>(people);
        watches.around(people, () -> {
            var steps = CarryPlan.steps(
                    handover,
                    memberships.lastingInNow(handover.givers(), handover.on()),
                    memberships.lastingInNow(handover.takers(), handover.on()));
            if (!steps.stream().allMatch(step -> held.contains(step.before().personId()))) {
                throw Refusal.busy(
                        "MEMBERS_MOVING",
                        "Danh sách đoàn viên vừa thay đổi trong lúc ghi. Chưa có gì được ghi; anh/chị bấm làm lại.");
            }
            write(handover, steps);
            transfers.carry(actor, handover, steps);
            remember(actor, handover, steps);
        });
    }

    private void write(Handover handover, List<CarryPlan.Step> steps) {
        writing.carries()
                .remember(steps.stream()
                        .map(step -> MembershipCarry.of(handover.eventId(), step.before(), step.after()))
                        .toList());
        writing.rows()
                .writeEnds(steps.stream()
                        .map(step -> step.before().ended(step.end(), EndReason.REORGANISED, null))
                        .toList());
        writing.rows()
                .insert(steps.stream()
                        .map(CarryPlan.Step::after)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void remember(Actor actor, Handover handover, List<CarryPlan.Step> steps) {
        Map<Long, Long> byUnit = steps.stream()
                .map(CarryPlan.Step::before)
                .collect(Collectors.groupingBy(Membership::organisationId, Collectors.counting()));
        byUnit.forEach((unit, rows) ->
                audit.record(actor, "MEMBERS_CARRIED", unit, "event:" + handover.eventId(), rows + " rows"));
    }

    @Override
    public void takeBack(Actor actor, long eventId) {
        watches.around(writing.carries().carriedBy(eventId), () -> {
            requireUntouched(eventId);
            transfers.takeBack(eventId);
            writing.carries().putBack(eventId);
        });
    }

    private void requireUntouched(long eventId) {
        long changed = writing.carries().changedSince(eventId);
        if (changed > 0) {
            throw Refusal.conflict(
                    "BUILT_ON",
                    "Chưa hoàn tác được vì đã có %d đoàn viên chuyển đi, thôi sinh hoạt, đổi phòng, ban hoặc được sửa ở đơn vị"
                                    .formatted(changed)
                            + " mới. Anh/chị lấy lại các thay đổi đó trước, hoặc dùng chức năng tách.");
        }
        long answered = writing.carries().answeredSince(eventId);
        if (answered > 0) {
            throw Refusal.conflict(
                    "BUILT_ON",
                    "Chưa hoàn tác được vì đã có %d người ký cam kết dưới tên đơn vị mới. Anh/chị dùng chức năng tách nếu"
                                    .formatted(answered)
                            + " cần lập lại đơn vị cũ.");
        }
    }
}
