package vn.giaouoc.app.fault;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one thread asks of the database and breaks at the chosen place. Other threads, such as the portal's
 * background work, neither count nor break.
 */
@Singleton
@Requires(property = "fault.scene")
class BreakingPoint {

    /** Whether the fault comes before the database has seen the statement, or after: only the answer is lost. */
    enum Moment {
        BEFORE,
        AFTER
    }

    private static final Pattern WRITE = Pattern.compile(
            "^\\s*(?:INSERT\\s+(?:IGNORE\\s+)?INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+`?(\\w+)",
            Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<@Nullable Watch> watch = new ThreadLocal<>();

    /** What is watched on a thread, from {@link #watch} to {@link #stop}. */
    static final class Watch {

        private final int breakAt;
        private final Moment moment;
        private final Set<String> written = new TreeSet<>();
        private int asked;
        private @Nullable String broken;

        private Watch(int breakAt, Moment moment) {
            this.breakAt = breakAt;
            this.moment = moment;
        }

        /** How many statements and commits were asked for. */
        int asked() {
            return asked;
        }

        /** The statement at which the fault came, null when it was never reached. */
        @Nullable
        String broken() {
            return broken;
        }

        /** The tables that were inserted into, updated or deleted from. */
        Set<String> written() {
            return written;
        }
    }

    /** Breaks this thread's {@code breakAt}-th statement (the first is 1; 0 breaks none). */
    Watch watch(int breakAt, Moment moment) {
        var begun = new Watch(breakAt, moment);
        watch.set(begun);
        return begun;
    }

    void stop() {
        watch.remove();
    }

    /** Called before a statement or a commit reaches the database. */
    void before(String statement) throws SQLException {
        var now = watch.get();
        if (now == null) {
            return;
        }
        now.asked++;
        var table = WRITE.matcher(statement);
        if (table.find()) {
            now.written.add(table.group(1));
        }
        breakIf(now, Moment.BEFORE, statement);
    }

    /** Called when the database has answered. */
    void after(String statement) throws SQLException {
        var now = watch.get();
        if (now != null) {
            breakIf(now, Moment.AFTER, statement);
        }
    }

    private static void breakIf(Watch now, Moment moment, String statement) throws SQLException {
        if (now.asked == now.breakAt && now.moment == moment && now.broken == null) {
            now.broken = statement;
            throw new SQLException(
                    "broken on purpose " + moment + " statement " + now.asked + ": " + statement, "HY000");
        }
    }
}
