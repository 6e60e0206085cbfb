package vn.giaouoc.db.agreement.figure;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import vn.giaouoc.db.pledge.Jdbc;

/** Sums the tallies of pledges: of a unit with everything below it, or of some departments. */
@Singleton
public class PledgeTotals {

    private static final String SUMS =
            "SELECT COUNT(*), COALESCE(SUM(t.members), 0), COALESCE(SUM(t.eligible), 0), COALESCE(SUM(t.signed), 0) FROM tally t ";

    private final JdbcOperations jdbc;

    public PledgeTotals(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit and everything below it on that day's tree. */
    public PledgeTotal ofUnit(long campaignId, int year, long organisationId, LocalDate day) {
        return total(SUMS + """
                        JOIN organisation_closure c ON c.descendant_id = t.organisation_id
                          AND c.valid_from <= ? AND ? < c.valid_to
                        WHERE c.ancestor_id = ? AND t.campaign_id = ? AND t.year = ?""", day, day, organisationId, campaignId, year);
    }

    /** These departments together. */
    public PledgeTotal ofDepartments(
            long campaignId, int year, long organisationId, Collection<Long> departmentIds, LocalDate day) {
        return total(SUMS + """
                        JOIN organisation_closure c ON c.descendant_id = t.organisation_id
                          AND c.valid_from <= ? AND ? < c.valid_to
                        WHERE c.ancestor_id = ? AND t.campaign_id = ? AND t.year = ?
                          AND t.department_id IN (""" + Jdbc.in(departmentIds) + ")", day, day, organisationId, campaignId, year);
    }

    private PledgeTotal total(String sql, Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return new PledgeTotal(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                }
            }
        });
    }
}
