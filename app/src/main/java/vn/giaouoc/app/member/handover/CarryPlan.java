package vn.giaouoc.app.member.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Handover;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.MembershipKind;

/**
 * Which memberships end with the event and which follow them. Whoever is in the successor already, for at least as long and
 * not as less than a member, is kept once; so nobody is lost and nobody stands twice in a list.
 */
final class CarryPlan {

    /** A membership that ends, and the one that follows; none where the person is in the successor already. */
    record Step(Membership before, LocalDate end, @Nullable Membership after, long toId) {}

    /** Members before staff, so that the stronger of two is the one that goes on. */
    private static final Comparator<Membership> ORDER = Comparator.comparing(
                    (Membership each) -> each.kind() == MembershipKind.MEMBER ? 0 : 1)
            .thenComparing(Membership::validFrom)
            .thenComparing(Membership::id);

    private final Handover handover;
    private final Map<Long, List<Membership>> there = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private CarryPlan(Handover handover, Collection<Membership> there) {
        this.handover = handover;
        there.forEach(each -> this.there
                .computeIfAbsent(each.personId(), person -> new ArrayList<>())
                .add(each));
    }

    /**
     * The steps for everybody.
     *
     * @param leaving memberships of the units that end or give, lasting beyond the day
     * @param there memberships of the units that take over, lasting beyond the day
     */
    static List<Step> steps(Handover handover, Collection<Membership> leaving, Collection<Membership> there) {
        var plan = new CarryPlan(handover, there);
        leaving.stream().sorted(ORDER).forEach(plan::carry);
        return plan.steps;
    }

    private void carry(Membership before) {
        var place = handover.of(before.organisationId(), before.departmentId()).orElse(null);
        if (place == null) {
            return;
        }
        var from = later(handover.on(), before.validFrom());
        var after = before.carried(Ids.next(), place.organisationId(), place.departmentId(), from);
        if (covering(after).isPresent()) {
            steps.add(new Step(before, from, null, place.organisationId()));
            return;
        }
        steps.add(new Step(before, from, after, place.organisationId()));
        var own = there.computeIfAbsent(before.personId(), person -> new ArrayList<>());
        weaker(own, after).forEach(staff -> {
            own.remove(staff);
            steps.add(new Step(staff, later(from, staff.validFrom()), null, place.organisationId()));
        });
        own.add(after);
    }

    private Optional<Membership> covering(Membership after) {
        return there.getOrDefault(after.personId(), List.of()).stream()
                .filter(kept -> kept.organisationId() == after.organisationId()
                        && !kept.validFrom().isAfter(after.validFrom())
                        && !kept.validTo().isBefore(after.validTo())
                        && (kept.kind() == MembershipKind.MEMBER || after.kind() == MembershipKind.STAFF))
                .findFirst();
    }

    /** Who was staff there and comes as a member goes on as a member. */
    private static List<Membership> weaker(List<Membership> own, Membership after) {
        return own.stream()
                .filter(kept -> kept.organisationId() == after.organisationId()
                        && kept.kind() == MembershipKind.STAFF
                        && after.kind() == MembershipKind.MEMBER
                        && !kept.validTo().isAfter(after.validTo()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
