package vn.giaouoc.db.organisation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the flattened tree true to the versions, in whole sets of rows. A row (ancestor, descendant) covers a time in which
 * the chain between the two did not change; so it depends on the versions alone, and undoing an event brings back the very
 * same rows.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class ClosureUpkeep {

    private static final int CHUNK = 1000;

    /** Rows that lead from above {@code ?} through it downwards: deeper than the row from {@code ?} itself. */
    private static final String THROUGH = """
            organisation_closure r JOIN organisation_closure s ON s.ancestor_id = ? AND s.descendant_id = r.descendant_id
            AND s.valid_from <= r.valid_from AND r.valid_from < s.valid_to AND r.depth > s.depth""";

    private final JdbcOperations jdbc;

    public ClosureUpkeep(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes of the tree happen one after another; call before reading what the change rests on. */
    public void lockTree() {
        jdbc.prepareStatement(
                "SELECT id FROM organisation ORDER BY id LIMIT 1 FOR UPDATE",
                lock -> lock.executeQuery().next());
    }

    /** Rows for units just founded whose versions are written and whose parents already have their rows. */
    public void found(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            var marks = String.join(",", Collections.nCopies(chunk.size(), "?"));
            run("""
                    INSERT INTO organisation_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
                    SELECT v.organisation_id, v.organisation_id, 0, v.valid_from, v.valid_to
                    FROM organisation_version v WHERE v.organisation_id IN (%s)""".formatted(marks), chunk.toArray());
            run("""
                    INSERT INTO organisation_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
                    SELECT u.ancestor_id, v.organisation_id, u.depth + 1,
                           GREATEST(u.valid_from, v.valid_from), LEAST(u.valid_to, v.valid_to)
                    FROM organisation_version v JOIN organisation_closure u
                      ON u.descendant_id = v.parent_id AND u.valid_to > v.valid_from AND u.valid_from < v.valid_to
                    WHERE v.organisation_id IN (%s)""".formatted(marks), chunk.toArray());
        }
    }

    /** The unit, with all below it, hangs under this parent from that day on, and nowhere else. */
    public void hang(long id, @Nullable Long parentId, LocalDate from) {
        run("DELETE r FROM " + THROUGH + " WHERE r.valid_from >= ?", id, from);
        run(
                "UPDATE " + THROUGH + " SET r.valid_to = ? WHERE r.valid_from < ? AND r.valid_to > ?",
                id,
                from,
                from,
                from);
        if (parentId != null) {
            run("""
                    INSERT INTO organisation_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
                    SELECT u.ancestor_id, s.descendant_id, u.depth + s.depth + 1,
                           GREATEST(u.valid_from, s.valid_from, ?), LEAST(u.valid_to, s.valid_to)
                    FROM organisation_closure u JOIN organisation_closure s ON s.ancestor_id = ?
                    WHERE u.descendant_id = ? AND u.valid_to > ? AND s.valid_to > ?
                      AND GREATEST(u.valid_from, s.valid_from, ?) < LEAST(u.valid_to, s.valid_to)""", from, id, parentId, from, from, from);
        }
    }

    /** The unit, with nothing living below it, ends on that day. */
    public void end(long id, LocalDate on) {
        run("DELETE FROM organisation_closure WHERE descendant_id = ? AND valid_from >= ?", id, on);
        run("UPDATE organisation_closure SET valid_to = ? WHERE descendant_id = ? AND valid_to > ?", on, id, on);
    }

    /** The unit lives on as if it had not ended on that day; {@link #hang} must follow. */
    public void revive(long id, LocalDate endedOn, LocalDate until) {
        run(
                "UPDATE organisation_closure SET valid_to = ? WHERE ancestor_id = ? AND descendant_id = ? AND valid_to = ?",
                until,
                id,
                id,
                endedOn);
    }

    /** The unit never was. */
    public void forget(long id) {
        run("DELETE FROM organisation_closure WHERE descendant_id = ?", id);
    }

    private void run(String sql, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
