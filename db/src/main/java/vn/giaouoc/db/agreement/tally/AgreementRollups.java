package vn.giaouoc.db.agreement.tally;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaouoc.db.pledge.Jdbc;

/**
 * Sums the tallies of agreements up the tree of a day: through the closure, never by recursion. A unit that is only copied
 * counts in its own line and in no other (trade: U11).
 */
@Singleton
public class AgreementRollups {

    /** Days are those of Việt Nam, times are kept in UTC. */
    private static final int HOURS_AHEAD_OF_UTC = 7;

    private static final Pattern NAMED = Pattern.compile(":(unit|tree|heirs|campaign|year|dayEnd)\\b");

    private final JdbcOperations jdbc;

    public AgreementRollups(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One row for what the unit keeps itself and one for every line below, by name; the unit's own first. */
    public List<AgreementRow> rows(AgreementScope scope) {
        return jdbc.execute(connection -> {
            var departments = new HashMap<Long, Long>();
            try (PreparedStatement statement = prepare(connection, AgreementSql.departments(scope), scope);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    departments.put(row.getLong(1), row.getLong(2));
                }
            }
            try (PreparedStatement statement = prepare(connection, AgreementSql.figures(scope), scope);
                    ResultSet row = statement.executeQuery()) {
                return rows(row, scope, departments);
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, AgreementScope scope)
            throws SQLException {
        var values = values(scope);
        var order = new ArrayList<Object>();
        var plain = NAMED.matcher(sql).replaceAll(match -> {
            order.add(values.get(match.group(1)));
            return "?";
        });
        var statement = connection.prepareStatement(plain);
        Jdbc.fill(statement, 1, order.toArray());
        return statement;
    }

    private static Map<String, Object> values(AgreementScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", scope.organisationId());
        values.put("tree", scope.treeDay());
        values.put("heirs", scope.heirs() ? 1 : 0);
        values.put("campaign", scope.campaignId());
        values.put("year", scope.year());
        var day = scope.rowsDay();
        if (day != null) {
            values.put("dayEnd", endOf(day));
        }
        return values;
    }

    /** The first moment after the day, in UTC. */
    private static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().minusHours(HOURS_AHEAD_OF_UTC);
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
