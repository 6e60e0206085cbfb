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
        since(built, "pledge", "signed_at", "bản cam kết", batchId);
        since(built, "member_transfer", "proposed_at", "giấy chuyển sinh hoạt", batchId);
        since(built, "office", "given_at", "chức danh đã giao", batchId);
        since(built, "delegation", "given_at", "lần ủy quyền ký", batchId);
        since(built, "account", "created_at", "tài khoản đã mở", batchId);
        name(
                built,
                "SELECT COUNT(*) FROM membership WHERE version > 0 AND batch_id = ?",
                "người đã sửa, đã thôi",
                batchId);
        name(built, "SELECT COUNT(*) FROM person WHERE version > 0 AND batch_id = ?", "hồ sơ đã sửa", batchId);
        name(built, """
                SELECT COUNT(*) FROM membership b JOIN membership later ON later.person_id = b.person_id AND later.id > b.id
                  AND COALESCE(later.batch_id, 0) <> b.batch_id WHERE b.batch_id = ?""", "nơi sinh hoạt ghi sau", batchId);
        return built;
    }

    private void since(List<String> built, String table, String time, String words, long batchId) {
        name(built, """
                SELECT COUNT(*) FROM %s x JOIN import_batch i ON i.id = ? AND x.%s >= i.made_at
                WHERE x.person_id IN (SELECT m.person_id FROM membership m WHERE m.batch_id = i.id)""".formatted(table, time), words, batchId);
    }

    private void name(List<String> built, String sql, String words, long batchId) {
        var count = numbers(sql, batchId).getFirst();
        if (count > 0) {
            built.add(count + " " + words);
        }
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
