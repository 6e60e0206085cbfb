package vn.giaouoc.db.organisation.intake;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The papers behind units, and batches of units. */
@Singleton
@Transactional
public class UnitPapers {

    private final JdbcOperations jdbc;

    UnitPapers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** By which decision a unit was founded under a superior. */
    public record Paper(long parentId, String number) {}

    /** The founding decisions of everything below a unit on that day. */
    public List<Paper> below(long organisationId, LocalDate day) {
        return list("""
                SELECT v.parent_id, e.decision_number FROM organisation_closure c
                JOIN organisation_version v ON v.organisation_id = c.descendant_id
                JOIN organisation_event e ON e.organisation_id = v.organisation_id AND e.kind = 'FOUND'
                  AND e.undone_at IS NULL
                WHERE c.ancestor_id = ? AND c.depth > 0 AND c.valid_from <= ? AND ? < c.valid_to
                  AND v.valid_from <= ? AND ? < v.valid_to""", row -> new Paper(row.getLong(1), row.getString(2)), organisationId, day, day, day, day);
    }

    /** One import below a unit at a time. */
    public void lockUnit(long organisationId) {
        list("SELECT id FROM organisation WHERE id = ? FOR UPDATE", row -> row.getLong(1), organisationId);
    }

    public void file(UnitBatch batch) {
        run(
                """
                INSERT INTO import_batch (id, organisation_id, kind, file_name, file_sha256, state, rows_read, rows_new,
                  rows_known, rows_bad, made_by, made_at) VALUES (?, ?, 'UNITS', ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                batch.id(),
                batch.organisationId(),
                batch.fileName(),
                batch.fileSha256(),
                batch.state(),
                batch.rowsRead(),
                batch.rowsNew(),
                batch.rowsKnown(),
                batch.rowsBad(),
                batch.madeBy(),
                Timestamp.from(batch.madeAt()));
    }

    /** Batches of units below this one, newest first. */
    public List<UnitBatch> batches(long organisationId) {
        return list(
                "SELECT * FROM import_batch WHERE kind = 'UNITS' AND organisation_id = ? ORDER BY made_at DESC",
                UnitPapers::batch,
                organisationId);
    }

    public Optional<UnitBatch> batch(long id) {
        return list("SELECT * FROM import_batch WHERE kind = 'UNITS' AND id = ?", UnitPapers::batch, id).stream()
                .findFirst();
    }

    /** Marks a batch as taken back; 0 when somebody else just did. */
    public int takeBack(long id, long accountId, Instant at) {
        return run("""
                UPDATE import_batch SET state = 'TAKEN_BACK', undone_by = ?, undone_at = ?
                WHERE id = ? AND state = 'COMMITTED'""", accountId, Timestamp.from(at), id);
    }

    /** The events that founded the units of a batch, the last one first: units before their superiors. */
    public List<Long> foundings(long batchId) {
        return list("""
                SELECT e.id FROM organisation o JOIN organisation_event e ON e.organisation_id = o.id
                WHERE o.batch_id = ? AND e.kind = 'FOUND' AND e.undone_at IS NULL ORDER BY e.id DESC""", row -> row.getLong(1), batchId);
    }

    private static UnitBatch batch(ResultSet row) throws SQLException {
        return new UnitBatch(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("file_name"),
                row.getBytes("file_sha256"),
                row.getString("state"),
                row.getInt("rows_read"),
                row.getInt("rows_new"),
                row.getInt("rows_known"),
                row.getInt("rows_bad"),
                row.getLong("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Row<T> reader, Object... values) {
        return jdbc.prepareStatement(sql, ask -> {
            for (int i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            var all = new ArrayList<T>();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        });
    }

    private int run(String sql, Object... values) {
        return jdbc.prepareStatement(sql, act -> {
            for (int i = 0; i < values.length; i++) {
                act.setObject(i + 1, values[i]);
            }
            return act.executeUpdate();
        });
    }
}
