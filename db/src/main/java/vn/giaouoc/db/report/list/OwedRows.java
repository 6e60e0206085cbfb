package vn.giaouoc.db.report.list;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

/** Asks for owed reports of a subtree in one question. */
@Singleton
public class OwedRows {

    /** The version of a unit on the day, its last one when it ended before, its first when it begins later. */
    private static final String VERSION = """
            JOIN organisation_version v ON v.organisation_id = r.organisation_id AND v.valid_from < v.valid_to
              AND v.valid_from = COALESCE((SELECT MAX(w.valid_from) FROM organisation_version w
                  WHERE w.organisation_id = r.organisation_id AND w.valid_from < w.valid_to AND w.valid_from <= ?),
                (SELECT MIN(w.valid_from) FROM organisation_version w
                  WHERE w.organisation_id = r.organisation_id AND w.valid_from < w.valid_to))""";

    private static final String SUPERIOR = """
            LEFT JOIN organisation_version s ON s.organisation_id = v.parent_id AND s.valid_from < s.valid_to
              AND s.valid_from = (SELECT MAX(w.valid_from) FROM organisation_version w
                WHERE w.organisation_id = v.parent_id AND w.valid_from < w.valid_to AND w.valid_from <= ?)""";

    /** Below one of the tops that day; a unit that ended where it stood on its last day. */
    private static final String WITHIN = """
            AND EXISTS (SELECT 1 FROM organisation_closure c WHERE c.descendant_id = r.organisation_id
              AND c.ancestor_id IN (%s) AND ((c.valid_from <= ? AND ? < c.valid_to) OR (c.valid_to <= ? AND c.valid_to =
                (SELECT MAX(x.valid_to) FROM organisation_closure x
                 WHERE x.descendant_id = c.descendant_id AND x.depth = 0))))""";

    private static final String COLUMNS = """
            SELECT r.*, v.name AS unit_name, v.level AS unit_level, COALESCE(v.parent_id, 0) AS superior_id,
              s.name AS superior_name FROM report r\s""";

    private final JdbcOperations jdbc;

    public OwedRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The reports, by superior and name. */
    public List<OwedRow> find(OwedQuery query) {
        var values = new ArrayList<Object>();
        var sql = COLUMNS + from(query, values)
                + " ORDER BY s.name COLLATE utf8mb4_vi_0900_as_cs, v.name COLLATE utf8mb4_vi_0900_as_cs, r.kind, r.id"
                + " LIMIT ? OFFSET ?";
        values.add(query.size());
        values.add(query.skip());
        return ask(sql, values, OwedRows::row);
    }

    /** How many there are without the limit. */
    public long count(OwedQuery query) {
        var values = new ArrayList<Object>();
        var sql = "SELECT COUNT(*) FROM report r " + from(query, values);
        return ask(sql, values, row -> row.getLong(1)).getFirst();
    }

    private static String from(OwedQuery query, List<Object> values) {
        var day = query.day();
        var sql = new StringBuilder(VERSION);
        add(values, day, 1);
        sql.append(' ').append(SUPERIOR);
        add(values, day, 1);
        sql.append(" WHERE r.campaign_id = ? AND r.year = ?");
        values.add(query.campaignId());
        values.add(query.year());
        if (query.kind() != null) {
            sql.append(" AND r.kind = ?");
            values.add(query.kind());
        }
        if (query.tier() != null) {
            sql.append(" AND r.tier = ?");
            values.add(query.tier());
        }
        if (!query.states().isEmpty()) {
            sql.append(" AND r.state IN (").append(states(query)).append(')');
        }
        if (!query.search().isEmpty()) {
            sql.append(" AND v.search_key LIKE ?");
            values.add("%" + query.search().replaceAll("[%_\\\\]", "\\\\$0") + "%");
        }
        sql.append(' ').append(WITHIN.formatted(Jdbc.in(query.tops())));
        add(values, day, 3);
        return sql.toString();
    }

    private static void add(List<Object> values, LocalDate day, int times) {
        for (int i = 0; i < times; i++) {
            values.add(day);
        }
    }

    private static String states(OwedQuery query) {
        return query.states().stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, List<Object> values, Reader<T> reader) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values.toArray());
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

    private static OwedRow row(ResultSet row) throws SQLException {
        return new OwedRow(
                report(row),
                row.getString("unit_name"),
                row.getString("unit_level"),
                row.getLong("superior_id"),
                row.getString("superior_name"));
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getLong("form_id"),
                row.getLong("campaign_id"),
                row.getInt("year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                ReportTier.valueOf(row.getString("tier")),
                row.getLong("organisation_id"),
                ReportState.valueOf(row.getString("state")),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_inclusive"),
                Jdbc.dateOrNull(row, "again_due_on"),
                Jdbc.instantOrNull(row, "first_submitted_at"),
                Jdbc.instantOrNull(row, "submitted_at"),
                Jdbc.longOrNull(row, "submitted_by"),
                Jdbc.longOrNull(row, "reviewer_id"),
                Jdbc.instantOrNull(row, "review_begun_at"),
                Jdbc.instantOrNull(row, "decided_at"),
                row.getBigDecimal("score"),
                row.getString("remark"),
                row.getString("exempt_reason"),
                Jdbc.longOrNull(row, "exempt_event_id"),
                row.getBoolean("below_changed"),
                row.getLong("revision"),
                Jdbc.longOrNull(row, "opened_by"),
                Jdbc.instant(row, "opened_at"));
    }
}
