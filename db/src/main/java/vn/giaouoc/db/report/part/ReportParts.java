package vn.giaouoc.db.report.part;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.member.Batches;
import vn.giaouoc.db.pledge.Jdbc;

/** What superiors' submissions were made of; rows are added, never changed. */
@Singleton
public class ReportParts {

    private static final int BATCH = 500;

    /** Superiors' reports whose last submission holds the part and was not taken back. */
    private static final String HOLDING = """
            SELECT DISTINCT p.report_id FROM report_part p
            JOIN report r ON r.id = p.report_id AND r.number = p.number AND r.state <> 'DRAFT'
            WHERE p.part_id = ?""";

    /** Whatever no other part of the same submission brought along. */
    private static final String DIRECT = """
            SELECT p.part_id FROM report_part p
            WHERE p.report_id = ? AND p.number = ? AND NOT EXISTS (SELECT 1 FROM report_part m
              JOIN report_part b ON b.report_id = m.part_id AND b.number = m.part_number AND b.part_id = p.part_id
              WHERE m.report_id = ? AND m.number = ?)
            ORDER BY p.part_id""";

    private final JdbcOperations jdbc;

    public ReportParts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long reportId, int number, Collection<ReportPart> parts) {
        Batches.run(
                jdbc,
                "INSERT INTO report_part (report_id, number, part_id, part_number) VALUES (?, ?, ?, ?)",
                parts,
                BATCH,
                (row, part) -> Jdbc.fill(row, 1, reportId, number, part.partId(), part.partNumber()));
    }

    /** What one submission was made of. */
    public List<ReportPart> of(long reportId, int number) {
        return last(Map.of(reportId, number)).getOrDefault(reportId, List.of());
    }

    /** What these submissions were made of: report and number of the submission. */
    public Map<Long, List<ReportPart>> last(Map<Long, Integer> submissions) {
        var sql = "SELECT report_id, number, part_id, part_number FROM report_part WHERE report_id IN ("
                + Jdbc.in(submissions.keySet()) + ") ORDER BY part_id";
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                var parts = new HashMap<Long, List<ReportPart>>();
                while (rows.next()) {
                    var number = submissions.get(rows.getLong(1));
                    if (number != null && number == rows.getInt(2)) {
                        parts.computeIfAbsent(rows.getLong(1), none -> new ArrayList<>())
                                .add(new ReportPart(rows.getLong(3), rows.getInt(4)));
                    }
                }
                return parts;
            }
        });
    }

    /** The parts of a submission that came straight to it: superiors right below and unions without one between. */
    public List<Long> direct(long reportId, int number) {
        return ids(DIRECT, reportId, number, reportId, number);
    }

    /** The superiors' reports that count this one as they stand submitted. */
    public List<Long> holding(long partId) {
        return ids(HOLDING, partId);
    }

    private List<Long> ids(String sql, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<Long>();
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                    }
                    return found;
                }
            }
        });
    }
}
