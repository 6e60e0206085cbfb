package vn.giaouoc.db.report.seal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.pledge.Jdbc;

/** The short forms of many submissions in one question: a province is 1,600 of them. */
@Singleton
public class SealedFigureRows {

    private final JdbcOperations jdbc;

    public SealedFigureRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those submissions (report and number), by report. */
    public Map<Long, SealedFigures> of(Map<Long, Integer> submissions) {
        var byReport = new HashMap<Long, SealedFigures>();
        read(
                "number, submitted_at, figures",
                submissions,
                (reportId, row) -> byReport.put(
                        reportId,
                        SealedFigures.of(
                                reportId,
                                row.getInt("number"),
                                Jdbc.instant(row, "submitted_at"),
                                row.getString("figures"))));
        return byReport;
    }

    /** The persons of those submissions, by report, as {@link PeopleList} writes them. */
    public Map<Long, byte[]> people(Map<Long, Integer> submissions) {
        var byReport = new HashMap<Long, byte[]>();
        read("number, people", submissions, (reportId, row) -> {
            var bytes = row.getBytes("people");
            if (bytes != null) {
                byReport.put(reportId, bytes);
            }
        });
        return byReport;
    }

    private interface Reader {
        void read(long reportId, ResultSet row) throws SQLException;
    }

    private void read(String columns, Map<Long, Integer> submissions, Reader reader) {
        var sql = "SELECT report_id, " + columns + " FROM report_snapshot WHERE report_id IN ("
                + Jdbc.in(submissions.keySet()) + ")";
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                int taken = 0;
                while (rows.next()) {
                    long reportId = rows.getLong("report_id");
                    var number = submissions.get(reportId);
                    if (number != null && number == rows.getInt("number")) {
                        reader.read(reportId, rows);
                        taken++;
                    }
                }
                return taken;
            }
        });
    }
}
