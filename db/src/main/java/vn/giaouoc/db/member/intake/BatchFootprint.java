package vn.giaouoc.db.member.intake;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What stands on the people of a batch, and taking the batch away. */
@Singleton
public class BatchFootprint {

    private final JdbcOperations jdbc;

    public BatchFootprint(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** One import of a unit at a time: holds the unit's row until the transaction ends. */
    public void lockUnit(long organisationId) {
        numbers("SELECT id FROM organisation WHERE id = ? FOR UPDATE", organisationId);
    }

    /** Everybody whose membership this batch wrote. */
    public List<Long> people(long batchId) {
        return numbers("SELECT DISTINCT person_id FROM membership WHERE batch_id = ?", batchId);
    }

    /** What was built on the batch since, each as words such as "3 bản cam kết"; empty when nothing. */
    public List<String> builtOn(long batchId) {
        var built = new ArrayList<String>();
        name(built, "pledge x", "bản cam kết", batchId);
        name(built, "member_transfer x", "giấy chuyển sinh hoạt", batchId);
        name(built, "office x", "chức danh đã giao", batchId);
        name(built, "account x", "tài khoản đã mở", batchId);
        name(built, "membership x", "nơi sinh hoạt khác ghi sau", batchId, " AND COALESCE(x.batch_id, 0) <> b.batch_id"
                + " AND (x.id > b.id OR x.version > 0)");
        name(built, "person x", "hồ sơ đã sửa", batchId, " AND x.version > 0 AND x.batch_id = b.batch_id", "id");
        var edited = count("SELECT COUNT(*) FROM membership WHERE version > 0 AND batch_id = ?", batchId);
        if (edited > 0) {
            built.add(edited + " người đã sửa hoặc đã thôi sinh hoạt");
        }
        return built;
    }

    /** Deletes what the batch wrote: memberships, people, links printed for them, departments nobody else is in. */
    public void remove(long batchId) {
        run("DELETE FROM membership WHERE batch_id = ?", batchId);
        run("DELETE l FROM member_link l JOIN person p ON p.id = l.person_id WHERE p.batch_id = ?", batchId);
        run("DELETE FROM person WHERE batch_id = ?", batchId);
        run("""
                DELETE FROM department WHERE batch_id = ?
                  AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.department_id = department.id)""", batchId);
    }

    private void name(List<String> built, String table, String words, long batchId, String... more) {
        var column = more.length > 1 ? more[1] : "person_id";
        var condition = more.length > 0 ? more[0] : "";
        var count = count(
                "SELECT COUNT(DISTINCT x." + column + ") FROM membership b JOIN " + table + " ON x." + column
                        + " = b.person_id WHERE b.batch_id = ?" + condition,
                batchId);
        if (count > 0) {
            built.add(count + " " + words);
        }
    }

    private long count(String sql, long value) {
        return numbers(sql, value).getFirst();
    }

    private List<Long> numbers(String sql, long value) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, value);
            var found = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    private void run(String sql, long value) {
        jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, value);
            return statement.executeUpdate();
        });
    }
}
