package vn.giaouoc.db.organisation.event;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps, for every ended unit, the living one that speaks for it today; the roll-up "as it is now" reads one row and never
 * walks a chain. The chain itself is the lineage table.
 */
@Singleton
@Transactional
public class HeirUpkeep {

    private final JdbcOperations jdbc;
    private final OrganisationLineageRepository lineage;

    public HeirUpkeep(JdbcOperations jdbc, OrganisationLineageRepository lineage) {
        this.jdbc = jdbc;
        this.lineage = lineage;
    }

    /** The unit ended: its heir speaks for it and for all it spoke for. */
    public void inherit(long ended, long heir) {
        run("UPDATE organisation_heir SET heir_id = ? WHERE heir_id = ?", heir, ended);
        run("INSERT INTO organisation_heir (organisation_id, heir_id) VALUES (?, ?)", ended, heir);
    }

    /** The unit lives again: it speaks for itself and for all who named it, directly or through others. */
    public void giveBack(long revived) {
        run("DELETE FROM organisation_heir WHERE organisation_id = ?", revived);
        for (long spokenFor : predecessors(revived)) {
            run("UPDATE organisation_heir SET heir_id = ? WHERE organisation_id = ?", revived, spokenFor);
        }
    }

    /** Who speaks for an ended unit today; empty while it lives. */
    public Optional<Long> heirOf(long ended) {
        return jdbc.prepareStatement("SELECT heir_id FROM organisation_heir WHERE organisation_id = ?", ask -> {
            ask.setLong(1, ended);
            var rows = ask.executeQuery();
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        });
    }

    private Set<Long> predecessors(long id) {
        var all = new LinkedHashSet<Long>();
        var frontier = List.of(id);
        while (!frontier.isEmpty()) {
            frontier =
                    lineage.predecessorsOf(frontier).stream().filter(all::add).toList();
        }
        return all;
    }

    private void run(String sql, long... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
