package vn.giaouoc.db.report.mark;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.giaouoc.db.pledge.Jdbc;

/** Warnings taken knowingly. Whoever writes holds the report. */
@Singleton
public class Acceptances {

    private final JdbcOperations jdbc;

    public Acceptances(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a report, by the code of the check. */
    public Map<String, Acceptance> of(long reportId) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT check_code, figures, reason, accepted_by, accepted_at FROM report_acceptance
                    WHERE report_id = ? ORDER BY check_code""")) {
                Jdbc.fill(statement, 1, reportId);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new LinkedHashMap<String, Acceptance>();
                    while (rows.next()) {
                        var code = rows.getString("check_code");
                        found.put(
                                code,
                                new Acceptance(
                                        reportId,
                                        code,
                                        rows.getString("figures"),
                                        rows.getString("reason"),
                                        Jdbc.longOrNull(rows, "accepted_by"),
                                        Jdbc.instant(rows, "accepted_at")));
                    }
                    return found;
                }
            }
        });
    }

    public void put(Acceptance taken) {
        run(
                """
                INSERT INTO report_acceptance (report_id, check_code, figures, reason, accepted_by, accepted_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE figures = VALUES(figures), reason = VALUES(reason),
                  accepted_by = VALUES(accepted_by), accepted_at = VALUES(accepted_at)""",
                taken.reportId(),
                taken.checkCode(),
                taken.figures(),
                taken.reason(),
                taken.acceptedBy(),
                taken.acceptedAt());
    }

    /** Takes an acceptance back. */
    public void remove(long reportId, String checkCode) {
        run("DELETE FROM report_acceptance WHERE report_id = ? AND check_code = ?", reportId, checkCode);
    }

    private void run(String sql, @org.jspecify.annotations.Nullable Object... values) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                return statement.executeUpdate();
            }
        });
    }
}
