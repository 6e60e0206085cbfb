package vn.giaouoc.db.agreement.tally;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.TreeSet;
import vn.giaouoc.db.pledge.Jdbc;

/**
 * Keeps the rows of agreement_tally. The row of a unit is also its lock: {@link #hold} comes first in every transaction that
 * changes an agreement, {@link #recompute} last. Units are taken from the smallest id up, so that nobody waits in a ring.
 * The transaction must run at READ COMMITTED: a repeatable snapshot taken before the lock would count what was, and gap
 * locks would let neighbours wait for each other.
 */
@Singleton
public class AgreementTallies {

    private static final String HOLD = """
            INSERT INTO agreement_tally (campaign_id, year, organisation_id) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE made = made""";

    /** Plain reads: at READ COMMITTED they see everything up to now, and the held row keeps all others waiting. */
    private static final String AGREEMENTS = """
            SELECT COUNT(*), COALESCE(SUM(a.in_force_id IS NOT NULL), 0),
              COALESCE(SUM(a.in_force_id IS NOT NULL AND a.judged_at IS NOT NULL), 0),
              COALESCE(SUM(a.in_force_id IS NOT NULL AND a.judged_at IS NOT NULL AND a.met), 0)
            FROM agreement a
            WHERE a.campaign_id = ? AND a.year = ? AND a.organisation_id = ? AND a.cancelled_at IS NULL""";

    private static final String DEPARTMENTS = """
            SELECT COUNT(DISTINCT p.department_id) FROM agreement_party p
            JOIN agreement_version v ON v.id = p.version_id
            JOIN agreement a ON a.id = v.agreement_id AND a.in_force_id = v.id AND a.cancelled_at IS NULL
            WHERE a.campaign_id = ? AND a.year = ? AND p.organisation_id = ? AND p.kind = 'DEPARTMENT'
              AND p.role = 'PARTY'""";

    private static final String KEEP = """
            UPDATE agreement_tally SET made = ?, signed = ?, departments_in = ?, judged = ?, met = ?
            WHERE campaign_id = ? AND year = ? AND organisation_id = ?""";

    private final JdbcOperations jdbc;

    public AgreementTallies(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the rows of some units' year for this transaction, making them where there are none. */
    public void hold(long campaignId, int year, Collection<Long> organisationIds) {
        requireReadCommitted();
        for (long organisationId : new TreeSet<>(organisationIds)) {
            run(HOLD, campaignId, year, organisationId);
        }
    }

    /** Counts these units' year anew from the rows; they are held already. */
    public void recompute(long campaignId, int year, Collection<Long> organisationIds) {
        for (long unit : new TreeSet<>(organisationIds)) {
            var kept = counts(AGREEMENTS, campaignId, year, unit);
            var departments = counts(DEPARTMENTS, campaignId, year, unit);
            run(KEEP, kept[0], kept[1], departments[0], kept[2], kept[3], campaignId, year, unit);
        }
    }

    /** What is kept for a unit's year. */
    public AgreementTally of(long campaignId, int year, long organisationId) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT made, signed, departments_in, judged, met FROM agreement_tally
                    WHERE campaign_id = ? AND year = ? AND organisation_id = ?""")) {
                Jdbc.fill(statement, 1, campaignId, year, organisationId);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? new AgreementTally(
                                    campaignId,
                                    year,
                                    organisationId,
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5))
                            : AgreementTally.none(campaignId, year, organisationId);
                }
            }
        });
    }

    private void requireReadCommitted() {
        int isolation = jdbc.execute(Connection::getTransactionIsolation);
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException("agreements are changed at READ COMMITTED, not at isolation " + isolation);
        }
    }

    private long[] counts(String sql, long campaignId, int year, long organisationId) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, campaignId, year, organisationId);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    var counts = new long[row.getMetaData().getColumnCount()];
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] = row.getLong(i + 1);
                    }
                    return counts;
                }
            }
        });
    }

    private void run(String sql, Object... values) {
        jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                return statement.executeUpdate();
            }
        });
    }
}
