package vn.giaouoc.app.pledge.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.pledge.tally.TallyClock;
import vn.giaouoc.db.pledge.tally.TallyRows;
import vn.giaouoc.db.pledge.tally.YearRule;

/** The cut-off rules of all campaign years, remembered until the clock's revision says that one changed. */
@Singleton
public class RuleBook {

    private record Known(long revision, List<YearRule> rules) {}

    private final TallyRows rows;
    private volatile @Nullable Known known;

    public RuleBook(TallyRows rows) {
        this.rows = rows;
    }

    /** All rules at the revision of the clock, which the caller's transaction holds in share mode. */
    public List<YearRule> all(Connection connection, TallyClock clock) throws SQLException {
        var remembered = known;
        if (remembered != null && remembered.revision() == clock.revision()) {
            return remembered.rules();
        }
        var rules =
                rows.rules(connection, connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED);
        known = new Known(clock.revision(), rules);
        return rules;
    }

    /** The rule of one campaign year; null while the year is not open. */
    public @Nullable YearRule at(Connection connection, TallyClock clock, long campaignId, int year)
            throws SQLException {
        for (var rule : all(connection, clock)) {
            if (rule.campaignId() == campaignId && rule.year() == year) {
                return rule;
            }
        }
        return null;
    }
}
