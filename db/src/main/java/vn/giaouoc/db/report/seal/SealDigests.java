package vn.giaouoc.db.report.seal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import vn.giaouoc.db.pledge.Jdbc;

/** The digests of many submissions in one question. */
@Singleton
public class SealDigests {

    private final JdbcOperations jdbc;

    public SealDigests(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The digest of each of these submissions (report and number), by report. */
    public Map<Long, byte[]> of(Map<Long, Integer> submissions) {
        var sql = "SELECT report_id, number, sha256 FROM report_snapshot WHERE report_id IN ("
                + Jdbc.in(submissions.keySet()) + ")";
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                var digests = new HashMap<Long, byte[]>();
                while (rows.next()) {
                    var number = submissions.get(rows.getLong(1));
                    if (number != null && number == rows.getInt(2)) {
                        digests.put(rows.getLong(1), rows.getBytes(3));
                    }
                }
                return digests;
            }
        });
    }
}
