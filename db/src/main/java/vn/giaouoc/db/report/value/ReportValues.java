package vn.giaouoc.db.report.value;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.member.Batches;
import vn.giaouoc.db.pledge.Jdbc;

/** The cells of reports. Whoever writes holds the report. */
@Singleton
public class ReportValues {

    private static final int BATCH = 500;

    private static final String SELECT =
            "SELECT report_id, cell, derived, typed, text, reason, changed_by, changed_at, revision FROM report_value ";

    private static final String PUT = """
            INSERT INTO report_value (report_id, cell, derived, typed, text, reason, changed_by, changed_at, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE derived = VALUES(derived), typed = VALUES(typed), text = VALUES(text),
              reason = VALUES(reason), changed_by = VALUES(changed_by), changed_at = VALUES(changed_at),
              revision = VALUES(revision)""";

    private final JdbcOperations jdbc;

    public ReportValues(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Every cell somebody or the portal wrote, by its key. */
    public Map<String, ReportValue> of(long reportId) {
        var byCell = new LinkedHashMap<String, ReportValue>();
        read("WHERE report_id = ? ORDER BY cell", reportId).forEach(value -> byCell.put(value.cell(), value));
        return byCell;
    }

    /** The cells of many reports in one question. */
    public Map<Long, Map<String, ReportValue>> of(Collection<Long> reportIds) {
        var byReport = new HashMap<Long, Map<String, ReportValue>>();
        read("WHERE report_id IN (" + Jdbc.in(reportIds) + ")")
                .forEach(value -> byReport.computeIfAbsent(value.reportId(), none -> new HashMap<>())
                        .put(value.cell(), value));
        return byReport;
    }

    /** The cell as it stands this moment, held until the transaction ends. */
    public Optional<ReportValue> take(long reportId, String cell) {
        return read("WHERE report_id = ? AND cell = ? FOR UPDATE", reportId, cell).stream()
                .findFirst();
    }

    /** Writes cells, making those that are not there. */
    public void put(Collection<ReportValue> values) {
        if (!values.isEmpty()) {
            Batches.run(jdbc, PUT, values, BATCH, ReportValues::bind);
        }
    }

    private static void bind(PreparedStatement row, ReportValue value) throws SQLException {
        Jdbc.fill(
                row,
                1,
                value.reportId(),
                value.cell(),
                value.derived(),
                value.typed(),
                value.text(),
                value.reason(),
                value.changedBy(),
                value.changedAt(),
                value.revision());
    }

    private List<ReportValue> read(String where, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + where)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<ReportValue>();
                    while (rows.next()) {
                        found.add(value(rows));
                    }
                    return found;
                }
            }
        });
    }

    private static ReportValue value(ResultSet row) throws SQLException {
        return new ReportValue(
                row.getLong("report_id"),
                row.getString("cell"),
                number(row, "derived"),
                number(row, "typed"),
                row.getString("text"),
                row.getString("reason"),
                Jdbc.longOrNull(row, "changed_by"),
                Jdbc.instant(row, "changed_at"),
                row.getInt("revision"));
    }

    /** Without the zeros the column adds, so that 12 is 12 and never 12.0000. */
    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : plain(value);
    }

    /** A number in its one form: no trailing zeros, no exponent. */
    public static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
