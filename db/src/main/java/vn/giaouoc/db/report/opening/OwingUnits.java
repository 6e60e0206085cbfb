package vn.giaouoc.db.report.opening;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.pledge.Jdbc;

/** Asks the tree who could owe; units that are only copied never do (trade: BD-41, U11). */
@Singleton
public class OwingUnits {

    /** Level and type are those of the unit's last version, as everywhere in the tallies. */
    private static final String GRASSROOTS = """
            SELECT v.organisation_id, v.level, v.unit_type,
              (SELECT MIN(f.valid_from) FROM organisation_version f
                WHERE f.organisation_id = v.organisation_id AND f.valid_from < f.valid_to) AS valid_from, v.valid_to
            FROM organisation_version v
            WHERE v.level = 'GRASSROOTS' AND v.counted AND v.valid_from < v.valid_to
              AND v.valid_to = (SELECT MAX(l.valid_to) FROM organisation_version l
                WHERE l.organisation_id = v.organisation_id AND l.valid_from < l.valid_to)
              AND EXISTS (SELECT 1 FROM organisation_closure c WHERE c.ancestor_id = ?
                AND c.descendant_id = v.organisation_id AND c.valid_to > ? AND c.valid_from <= ?)
            ORDER BY v.organisation_id""";

    private static final String SUPERIORS = """
            SELECT v.organisation_id, v.level, v.unit_type, v.valid_from, v.valid_to FROM organisation_version v
            WHERE v.level IN ('CONFEDERATION', 'FEDERATION', 'INDUSTRY', 'UPPER')
              AND v.valid_from <= ? AND ? < v.valid_to
              AND EXISTS (SELECT 1 FROM organisation_closure t WHERE t.ancestor_id = ? AND t.descendant_id = v.organisation_id
                AND t.valid_from <= ? AND ? < t.valid_to)
              AND EXISTS (SELECT 1 FROM organisation_closure c WHERE c.ancestor_id = v.organisation_id
                AND c.descendant_id IN (%s) AND c.valid_from <= ? AND ? < c.valid_to)
            ORDER BY v.organisation_id""";

    private final JdbcOperations jdbc;

    public OwingUnits(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Grassroots unions that stood below the top on some day between these two. */
    public List<OwingUnit> grassroots(long top, LocalDate from, LocalDate to) {
        return ask(GRASSROOTS, top, from, to);
    }

    /** Everything above these units that day, the top itself included. */
    public List<OwingUnit> superiors(long top, Collection<Long> units, LocalDate day) {
        return ask(SUPERIORS.formatted(Jdbc.in(units)), day, day, top, day, day, day, day);
    }

    private List<OwingUnit> ask(String sql, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<OwingUnit>();
                    while (rows.next()) {
                        found.add(new OwingUnit(
                                rows.getLong(1),
                                OrganisationLevel.valueOf(rows.getString(2)),
                                UnitType.valueOf(rows.getString(3)),
                                rows.getObject(4, LocalDate.class),
                                rows.getObject(5, LocalDate.class)));
                    }
                    return found;
                }
            }
        });
    }
}
