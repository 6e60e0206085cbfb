package vn.giaouoc.db.report.part;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/** Which grassroots reports stand below which units: in today's tree, or through which superior on a day. */
@Singleton
public class PartRows {

    /** The grassroots reports of a year that stand below the top in that day's tree; an ended unit stands with its heir. */
    private static final String NOW = """
            SELECT r.id, r.number, r.state, r.organisation_id, COALESCE(h.heir_id, r.organisation_id) AS home, v.name
            FROM report r
            LEFT JOIN organisation_heir h ON h.organisation_id = r.organisation_id
            JOIN organisation_closure c ON c.descendant_id = COALESCE(h.heir_id, r.organisation_id)
              AND c.ancestor_id = ? AND c.valid_from <= ? AND ? < c.valid_to
            JOIN organisation_version v ON v.organisation_id = r.organisation_id AND v.valid_from < v.valid_to
              AND v.valid_to = (SELECT MAX(l.valid_to) FROM organisation_version l
                WHERE l.organisation_id = r.organisation_id AND l.valid_from < l.valid_to)
            WHERE r.campaign_id = ? AND r.year = ? AND r.kind = ? AND r.occasion = ? AND r.tier = 'GRASSROOTS'
            ORDER BY r.id""";

    /** Of these units the next one above among those ancestors; a unit that ended where it stood last. */
    private static final String ABOVE = """
            SELECT c.descendant_id, c.ancestor_id, c.depth FROM organisation_closure c
            WHERE c.ancestor_id IN (%s) AND c.descendant_id IN (%s) AND c.depth > 0
              AND ((c.valid_from <= ? AND ? < c.valid_to) OR (c.valid_to <= ? AND c.valid_to =
                (SELECT MAX(x.valid_to) FROM organisation_closure x
                 WHERE x.descendant_id = c.descendant_id AND x.depth = 0)))
            ORDER BY c.depth DESC""";

    private final JdbcOperations jdbc;

    public PartRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Which reports of which year. */
    public record Year(long campaignId, int year, ReportKind kind, String occasion) {}

    /** The grassroots reports below the unit in that day's tree, those of ended units with their heirs. */
    public List<PartRow> now(long top, LocalDate day, Year year) {
        return ask(NOW, row -> part(row), top, day, day, year.campaignId(), year.year(), year.kind(), year.occasion());
    }

    /** For each unit the nearest of the ancestors above it that day. */
    public Map<Long, Long> above(Collection<Long> units, Collection<Long> ancestors, LocalDate day) {
        var nearest = new HashMap<Long, Long>();
        ask(
                ABOVE.formatted(Jdbc.in(ancestors), Jdbc.in(units)),
                row -> nearest.put(row.getLong(1), row.getLong(2)),
                day,
                day,
                day);
        return nearest;
    }

    private static PartRow part(ResultSet row) throws SQLException {
        return new PartRow(
                row.getLong("id"),
                row.getInt("number"),
                ReportState.valueOf(row.getString("state")),
                row.getLong("organisation_id"),
                row.getLong("home"),
                row.getString("name"));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Reader<T> reader, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                    return found;
                }
            }
        });
    }
}
