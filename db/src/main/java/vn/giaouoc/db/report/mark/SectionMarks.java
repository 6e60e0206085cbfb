package vn.giaouoc.db.report.mark;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.db.member.Batches;
import vn.giaouoc.db.pledge.Jdbc;

/** The reviewer's marks on sections. Whoever writes holds the report. */
@Singleton
public class SectionMarks {

    private static final int BATCH = 200;

    private static final String PUT = """
            INSERT INTO report_section (report_id, section, state, reason, marked_by, marked_at) VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE state = VALUES(state), reason = VALUES(reason), marked_by = VALUES(marked_by),
              marked_at = VALUES(marked_at)""";

    private final JdbcOperations jdbc;

    public SectionMarks(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of a report; a section without one is open. */
    public List<SectionMark> of(long reportId) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT section, state, reason, marked_by, marked_at FROM report_section
                    WHERE report_id = ? ORDER BY section""")) {
                Jdbc.fill(statement, 1, reportId);
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<SectionMark>();
                    while (rows.next()) {
                        found.add(new SectionMark(
                                reportId,
                                rows.getString("section"),
                                SectionState.valueOf(rows.getString("state")),
                                rows.getString("reason"),
                                Jdbc.longOrNull(rows, "marked_by"),
                                Jdbc.instant(rows, "marked_at")));
                    }
                    return found;
                }
            }
        });
    }

    public void put(Collection<SectionMark> marks) {
        if (!marks.isEmpty()) {
            Batches.run(
                    jdbc,
                    PUT,
                    marks,
                    BATCH,
                    (row, mark) -> Jdbc.fill(
                            row,
                            1,
                            mark.reportId(),
                            mark.section(),
                            mark.state(),
                            mark.reason(),
                            mark.markedBy(),
                            mark.markedAt()));
        }
    }
}
