package vn.giaouoc.db.agreement.tally;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.pledge.Jdbc;

/**
 * Sums the tallies of agreements up the tree of a day: through the closure, never by recursion. A unit that is only copied
 * counts in its own line and in no other (trade: U11).
 */
@Singleton
public class AgreementRollups {

    /** Each line with the leaves it sums: the unit itself, every unit right below with all below that, and the ended. */
    private static final String LEAVES = """
            WITH living AS (
              SELECT c.descendant_id AS line, b.descendant_id AS leaf
              FROM organisation_closure c
              JOIN organisation_closure b ON b.ancestor_id = c.descendant_id AND b.valid_from <= ? AND ? < b.valid_to
              WHERE c.ancestor_id = ? AND c.depth = 1 AND c.valid_from <= ? AND ? < c.valid_to
              UNION ALL SELECT CAST(? AS SIGNED), CAST(? AS SIGNED)),
            leaves AS (
              SELECT l.line, l.leaf AS place, l.leaf, 0 AS ended FROM living l
              UNION ALL
              SELECT l.line, l.leaf, h.organisation_id, 1 FROM living l
              JOIN organisation_heir h ON h.heir_id = l.leaf AND ? = 1)
            """;

    private static final String FIGURES = LEAVES + """
            SELECT x.line, n.name, n.level, n.counted, SUM(t.made), SUM(t.signed), SUM(t.departments_in), SUM(t.judged),
              SUM(t.met)
            FROM leaves x
            JOIN organisation_version n ON n.organisation_id = x.line AND n.valid_from <= ? AND ? < n.valid_to
            JOIN organisation_version v ON v.organisation_id = x.place AND v.valid_from <= ? AND ? < v.valid_to
            LEFT JOIN agreement_tally t ON t.organisation_id = x.leaf AND t.campaign_id = ? AND t.year = ?
            WHERE v.counted = TRUE OR n.counted = FALSE
            GROUP BY x.line, n.name, n.level, n.counted""";

    /** An ended department counts where it took part: it stood when it signed. */
    private static final String DEPARTMENTS = LEAVES + """
            SELECT x.line, COUNT(d.id)
            FROM leaves x
            JOIN organisation_version n ON n.organisation_id = x.line AND n.valid_from <= ? AND ? < n.valid_to
            JOIN organisation_version v ON v.organisation_id = x.place AND v.valid_from <= ? AND ? < v.valid_to
            JOIN department d ON d.organisation_id = x.leaf
            LEFT JOIN agreement_tally t ON t.organisation_id = x.leaf AND t.campaign_id = ? AND t.year = ?
            WHERE (v.counted = TRUE OR n.counted = FALSE) AND (x.ended = 0 OR t.organisation_id IS NOT NULL)
              AND (d.ended_on IS NULL OR d.ended_on > ? OR EXISTS (
                SELECT 1 FROM agreement_party p
                JOIN agreement_version w ON w.id = p.version_id
                JOIN agreement a ON a.id = w.agreement_id AND a.in_force_id = w.id AND a.cancelled_at IS NULL
                WHERE p.department_id = d.id AND p.kind = 'DEPARTMENT' AND p.role = 'PARTY' AND a.campaign_id = ? AND a.year = ?))
            GROUP BY x.line""";

    private final JdbcOperations jdbc;

    public AgreementRollups(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One row for what the unit keeps itself and one for every unit right below, by name; the unit's own first. */
    public List<AgreementRow> rows(AgreementScope scope) {
        return jdbc.execute(connection -> {
            var departments = new HashMap<Long, Long>();
            try (PreparedStatement statement = connection.prepareStatement(DEPARTMENTS)) {
                int next = begin(statement, scope);
                Jdbc.fill(statement, next, scope.treeDay(), scope.campaignId(), scope.year());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        departments.put(row.getLong(1), row.getLong(2));
                    }
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(FIGURES + " ORDER BY 2, 1")) {
                begin(statement, scope);
                try (ResultSet row = statement.executeQuery()) {
                    return rows(row, scope, departments);
                }
            }
        });
    }

    private static int begin(PreparedStatement statement, AgreementScope scope) throws SQLException {
        var day = scope.treeDay();
        long unit = scope.organisationId();
        return Jdbc.fill(
                statement,
                1,
                day,
                day,
                unit,
                day,
                day,
                unit,
                unit,
                scope.heirs() ? 1 : 0,
                day,
                day,
                day,
                day,
                scope.campaignId(),
                scope.year());
    }

    private static List<AgreementRow> rows(ResultSet row, AgreementScope scope, Map<Long, Long> departments)
            throws SQLException {
        var rows = new ArrayList<AgreementRow>();
        while (row.next()) {
            long line = row.getLong(1);
            boolean own = line == scope.organisationId();
            var sums = new AgreementSums(
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    departments.getOrDefault(line, 0L),
                    row.getLong(8),
                    row.getLong(9));
            var found = new AgreementRow(line, row.getString(2), row.getString(3), own, row.getBoolean(4), sums);
            rows.add(own ? 0 : rows.size(), found);
        }
        return rows;
    }
}
