package vn.giaouoc.db.report.seal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.pledge.Jdbc;

/** Frozen submissions; rows are added, never changed. */
@Singleton
public class ReportSnapshots {

    private static final String SELECT =
            "SELECT s.id, s.report_id, s.number, s.submitted_at, s.content, s.sha256 FROM report_snapshot s ";

    private final JdbcOperations jdbc;
    private final ObjectMapper json;

    public ReportSnapshots(JdbcOperations jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Freezes a submission. */
    public ReportSnapshot add(SealedReport sealed, PeopleList people) {
        var content = text(sealed);
        var sha256 = ReportSnapshot.digest(content);
        long id = Ids.next();
        long reportId = Long.parseLong(sealed.report());
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    INSERT INTO report_snapshot (id, report_id, number, submitted_at, content, sha256, people, figures)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
                Jdbc.fill(
                        statement,
                        1,
                        id,
                        reportId,
                        sealed.number(),
                        sealed.submittedAt(),
                        content,
                        sha256,
                        people.isEmpty() ? null : people.bytes(),
                        SealedFigures.text(sealed));
                return statement.executeUpdate();
            }
        });
        return new ReportSnapshot(id, reportId, sealed.number(), sealed.submittedAt(), content, sha256, sealed);
    }

    /** The last submission of a report. */
    public Optional<ReportSnapshot> last(long reportId) {
        return read(SELECT + "WHERE s.report_id = ? ORDER BY s.number DESC LIMIT 1", reportId).stream()
                .findFirst();
    }

    public Optional<ReportSnapshot> find(long reportId, int number) {
        return read(SELECT + "WHERE s.report_id = ? AND s.number = ?", reportId, number).stream()
                .findFirst();
    }

    /** Every submission of a report, the first one first. */
    public List<ReportSnapshot> of(long reportId) {
        return read(SELECT + "WHERE s.report_id = ? ORDER BY s.number", reportId);
    }

    /** The last submission of each of these reports, in one question. */
    public Map<Long, ReportSnapshot> last(Collection<Long> reportIds) {
        var byReport = new HashMap<Long, ReportSnapshot>();
        read(SELECT + "WHERE s.report_id IN (" + Jdbc.in(reportIds) + ") AND s.number = (SELECT MAX(l.number)"
                        + " FROM report_snapshot l WHERE l.report_id = s.report_id)")
                .forEach(snapshot -> byReport.put(snapshot.reportId(), snapshot));
        return byReport;
    }

    /** The persons behind the DISTINCT figures of a submission. */
    public PeopleList people(long snapshotId) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT people FROM report_snapshot WHERE id = ?")) {
                Jdbc.fill(statement, 1, snapshotId);
                try (ResultSet row = statement.executeQuery()) {
                    var bytes = row.next() ? row.getBytes(1) : null;
                    return bytes == null ? new PeopleList() : PeopleList.of(bytes);
                }
            }
        });
    }

    private List<ReportSnapshot> read(String sql, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<ReportSnapshot>();
                    while (rows.next()) {
                        found.add(snapshot(rows));
                    }
                    return found;
                }
            }
        });
    }

    private ReportSnapshot snapshot(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new ReportSnapshot(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getInt("number"),
                Jdbc.instant(row, "submitted_at"),
                content,
                row.getBytes("sha256"),
                sealed(content));
    }

    private String text(SealedReport sealed) {
        try {
            return json.writeValueAsString(sealed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private SealedReport sealed(String content) {
        try {
            return json.readValue(content, SealedReport.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
