package vn.giaouoc.app.pledge.tally;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.pledge.tally.StandingRows;
import vn.giaouoc.db.pledge.tally.TallyClock;
import vn.giaouoc.db.pledge.tally.TallyDifferences;
import vn.giaouoc.db.pledge.tally.TallyRows;

/**
 * Turns the tallies to the next day: a leave that ends today changes a figure although nobody wrote anything. The turn
 * holds the clock alone and counts anew only those for whom a period begins or ends between the two days.
 */
@Singleton
public class TallyDay {

    private static final Logger LOG = LoggerFactory.getLogger(TallyDay.class);
    private static final int PERSONS_AT_ONCE = 1000;

    private final DataSource dataSource;
    private final TallyRows tallies;
    private final StandingRows standings;
    private final TallyShares shares;
    private final Times times;

    TallyDay(DataSource dataSource, TallyRows tallies, StandingRows standings, TallyShares shares, Times times) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.tallies = tallies;
        this.standings = standings;
        this.shares = shares;
        this.times = times;
    }

    @EventListener
    void atStart(StartupEvent started) {
        soon();
    }

    /** Looks every few seconds, so that midnight is not missed and two instances do it once. */
    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void soon() {
        try {
            turn();
        } catch (SQLException e) {
            LOG.debug("the day is turned later: {}", e.getMessage());
        }
    }

    /** Makes the tallies those of today, if they are of another day. */
    public void turn() throws SQLException {
        var today = times.today();
        try (var connection = dataSource.getConnection()) {
            if (!stale(tallies.clock(connection), today)) {
                return;
            }
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                var clock = tallies.holdClock(connection);
                if (stale(clock, today)) {
                    turn(connection, clock, today);
                }
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** A day ahead of ours is another machine's midnight, not a mistake. */
    private static boolean stale(TallyClock clock, LocalDate today) {
        return clock.day().isBefore(today) || clock.day().isAfter(today.plusDays(1));
    }

    private void turn(Connection connection, TallyClock clock, LocalDate today) throws SQLException {
        var earlier = clock.day().isBefore(today) ? clock.day() : today;
        var later = clock.day().isBefore(today) ? today : clock.day();
        var moved = new ArrayList<>(standings.movedBetween(connection, earlier, later));
        var next = new TallyClock(today, clock.revision());
        for (var some : chunks(moved)) {
            var differences = new TallyDifferences();
            var before = shares.of(connection, clock, some, false);
            var after = shares.of(connection, next, some, false);
            TallyShares.difference(before, after, differences);
            tallies.add(connection, differences.changed());
        }
        tallies.setClock(connection, today);
        LOG.info("tallies turned from {} to {}, {} people looked at", clock.day(), today, moved.size());
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        var chunks = new ArrayList<List<Long>>();
        for (int from = 0; from < ids.size(); from += PERSONS_AT_ONCE) {
            chunks.add(ids.subList(from, Math.min(from + PERSONS_AT_ONCE, ids.size())));
        }
        return chunks;
    }
}
