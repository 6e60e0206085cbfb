package vn.giaouoc.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.fault.BreakingPoint.Moment;
import vn.giaouoc.db.common.Refusal;

/**
 * Does the same deed again and again, each time in a fresh scene and with the database failing one statement later: the
 * first read, the second, …, the commit, each once before the database has seen it and once after, when only the answer
 * is lost. After each fault all tables the deed writes must be as they were before, or as the undisturbed deed leaves
 * them; nothing between. Then the deed is done again without a fault and must arrive at the same end.
 *
 * <p>A test asks for it with {@code @Property(name = "fault.scene", value = "true")} and one constructor parameter or
 * {@code @Inject} field; the class is {@code @MicronautTest(transactional = false)}.
 */
@Singleton
@Requires(property = "fault.scene")
public final class FaultAtEveryStatement {

    /** Nothing in the house asks for more; a deed that never gets through is a defect of the test. */
    private static final int MOST = 600;

    /** Counts of wrong tries and signed-in devices are written before the deed, on purpose outside its transaction. */
    private static final Set<String> ASIDE = Set.of("sign_in_try", "access_session");

    private final BreakingPoint point;

    FaultAtEveryStatement(BreakingPoint point) {
        this.point = point;
    }

    /** One act of a service, ready to be done in a scene that nobody else touches. It may be done twice. */
    public interface Deed {
        void act() throws Exception;
    }

    /**
     * What was seen.
     *
     * @param statements how many places the deed was broken at, commits included
     * @param tables the tables it writes
     * @param before how many faults left the state before
     * @param after how many left the state after: the deed was done and only its answer was lost
     */
    public record Seen(int statements, Set<String> tables, int before, int after) {}

    /** Breaks the deed everywhere; fails when some fault leaves neither before nor after, or a second try does not mend it. */
    public Seen in(Supplier<Deed> freshScene) {
        try (var tables = TableWatch.over(written(freshScene.get()))) {
            var whole = undisturbed(freshScene.get(), tables);
            assertThat(whole.changes())
                    .as("a deed that changes nothing proves nothing")
                    .isNotEmpty();
            return everywhere(freshScene, whole);
        }
    }

    private Seen everywhere(Supplier<Deed> freshScene, Whole whole) {
        int before = 0;
        int after = 0;
        int n = 0;
        boolean reached = true;
        while (reached) {
            n++;
            assertThat(n).as("the deed never got through").isLessThan(MOST);
            reached = false;
            for (var moment : Moment.values()) {
                var left = broken(freshScene.get(), n, moment, whole);
                reached |= left != Left.UNTOUCHED;
                before += left == Left.BEFORE ? 1 : 0;
                after += left == Left.AFTER ? 1 : 0;
            }
        }
        return new Seen(n - 1, whole.tables().names(), before, after);
    }

    private enum Left {
        /** The deed is shorter: no fault came. */
        UNTOUCHED,
        BEFORE,
        AFTER
    }

    private record Whole(TableWatch tables, List<String> changes) {}

    /** The tables the deed writes, learnt from the statements themselves. */
    private Set<String> written(Deed deed) {
        var watch = point.watch(0, Moment.BEFORE);
        assertThat(attempt(deed)).as("without a fault the deed is done").isNull();
        var tables = new TreeSet<>(watch.written());
        tables.removeAll(ASIDE);
        return tables;
    }

    private Whole undisturbed(Deed deed, TableWatch tables) {
        var start = tables.now();
        assertThat(attempt(deed)).as("without a fault the deed is done").isNull();
        return new Whole(tables, start.changesTo(tables.now()));
    }

    private Left broken(Deed deed, int n, Moment moment, Whole whole) {
        var start = whole.tables().now();
        var watch = point.watch(n, moment);
        var thrown = attempt(deed);
        var place = moment + " statement " + n + ": " + watch.broken();
        var changes = start.changesTo(whole.tables().now());
        if (watch.broken() == null) {
            assertThat(thrown).as("no fault and yet refused").isNull();
            assertThat(changes).as("without a fault").isEqualTo(whole.changes());
            return Left.UNTOUCHED;
        }
        assertThat(thrown)
                .as("a fault is no refusal: it must not be told as one, " + place)
                .isNotInstanceOf(Refusal.class);
        if (!changes.isEmpty()) {
            assertThat(changes).as("after a fault " + place).isEqualTo(whole.changes());
        } else {
            assertThat(thrown).as("told as done and nothing was, " + place).isNotNull();
        }
        again(deed, start, whole, place);
        return changes.isEmpty() ? Left.BEFORE : Left.AFTER;
    }

    /** Whoever tries again after a fault gets there, or is told that it is done already. */
    private void again(Deed deed, TableRows start, Whole whole, String place) {
        var thrown = attempt(deed);
        if (thrown != null) {
            assertThat(thrown).as("the second try after a fault " + place).isInstanceOf(Refusal.class);
        }
        assertThat(start.changesTo(whole.tables().now()))
                .as("the second try after a fault " + place)
                .isEqualTo(whole.changes());
    }

    private @Nullable Exception attempt(Deed deed) {
        try {
            deed.act();
            return null;
        } catch (Exception e) {
            return e;
        } finally {
            point.stop();
        }
    }
}
