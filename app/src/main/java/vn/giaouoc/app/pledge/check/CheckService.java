package vn.giaouoc.app.pledge.check;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import vn.giaouoc.app.common.Check;
import vn.giaouoc.app.pledge.tally.TallyDay;
import vn.giaouoc.db.pledge.tally.TallyRows;

/**
 * Recomputes everything from the rows: pledges and their tallies here, and what every {@link Check} of another feature
 * looks at. The whole check sees one moment, because it reads from one snapshot; so it may run
 * while people sign.
 */
@Singleton
public class CheckService {

    private final DataSource dataSource;
    private final TallyRows tallies;
    private final TallyCheck figures;
    private final PledgeCheck pledges;
    private final TallyDay day;
    private final List<Check> others;

    CheckService(
            DataSource dataSource,
            TallyRows tallies,
            TallyCheck figures,
            PledgeCheck pledges,
            TallyDay day,
            List<Check> others) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.tallies = tallies;
        this.figures = figures;
        this.pledges = pledges;
        this.day = day;
        this.others = others;
    }

    /** Compares all stored figures with the rows, and the rows with themselves. */
    public CheckReport check() {
        try {
            day.turn();
            try (var connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try {
                    return check(connection);
                } finally {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the check could not read the database", e);
        }
    }

    private CheckReport check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        }
        var clock = tallies.clock(connection);
        var differences = new ArrayList<TallyDifference>();
        long compared = figures.compare(connection, clock.day(), differences);
        var rows = new ArrayList<String>();
        long read = pledges.digests(connection, rows);
        pledges.strays(connection, rows);
        for (var other : others) {
            compared += other.check(connection, rows::add);
        }
        return new CheckReport(differences, rows, read, compared);
    }
}
