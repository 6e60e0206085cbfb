package vn.giaouoc.app.organisation.succession.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.giaouoc.db.common.Refusal;

/**
 * Everything that stands in an event's way, so that a preview names all of it and not only the first. Only conflicts are
 * gathered: a missing right or a wrong word in the form ends the planning at once.
 */
public final class Obstacles {

    private final List<Refusal> found = new ArrayList<>();

    /** Looks at one thing; what stands in the way is remembered with the unit's name before it. */
    <T> Optional<T> attempt(String unit, Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            found.add(named(unit, refusal));
            return Optional.empty();
        }
    }

    void check(String unit, Runnable look) {
        attempt(unit, () -> {
            look.run();
            return true;
        });
    }

    void add(Refusal refusal) {
        found.add(refusal);
    }

    /** The same refusal, its sentence beginning with the unit it is about. */
    private static Refusal named(String unit, Refusal refusal) {
        if (unit.isEmpty() || refusal.sentence().contains(unit)) {
            return refusal;
        }
        var named = Refusal.conflict(refusal.code(), unit + ": " + refusal.sentence());
        for (var detail : refusal.details().entrySet()) {
            named = named.with(detail.getKey(), detail.getValue());
        }
        return named;
    }

    public List<Refusal> found() {
        return List.copyOf(found);
    }

    /** Refuses with the first, when there is any. */
    public void requireNone() {
        if (!found.isEmpty()) {
            throw found.getFirst();
        }
    }
}
