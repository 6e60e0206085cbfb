package vn.giaouoc.db.rollup;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
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

/** Runs queries whose named parameters are the parts of a scope. */
@Singleton
public class ScopeQueries {

    /** Days are those of Việt Nam, times are kept in UTC. */
    private static final int HOURS_AHEAD_OF_UTC = 7;

    private static final Pattern NAMED = Pattern.compile(":(unit|tree|campaign|year|dayEnd|day)\\b");

    private final JdbcOperations jdbc;

    public ScopeQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet found) throws SQLException;
    }

    /** All rows of the query with the scope's values in place of {@code :unit :tree :campaign :year :day :dayEnd}. */
    <T> List<T> rows(String sql, RollupScope scope, Reader<T> reader) {
        var values = values(scope);
        var order = new ArrayList<Object>();
        var plain = NAMED.matcher(sql).replaceAll(match -> {
            order.add(values.get(match.group(1)));
            return "?";
        });
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(plain)) {
                for (int i = 0; i < order.size(); i++) {
                    statement.setObject(i + 1, order.get(i));
                }
                try (ResultSet found = statement.executeQuery()) {
                    var rows = new ArrayList<T>();
                    while (found.next()) {
                        rows.add(reader.read(found));
                    }
                    return rows;
                }
            }
        });
    }

    private static Map<String, Object> values(RollupScope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", scope.organisationId());
        values.put("tree", scope.treeDay());
        values.put("campaign", scope.campaignId());
        values.put("year", scope.year());
        LocalDate day = scope.rowsDay();
        if (day != null) {
            values.put("day", day);
            values.put("dayEnd", endOf(day));
        }
        return values;
    }

    /** The first moment after the day, in UTC. */
    static LocalDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().minusHours(HOURS_AHEAD_OF_UTC);
    }
}
