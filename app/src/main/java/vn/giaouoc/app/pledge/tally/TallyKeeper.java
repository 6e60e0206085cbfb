package vn.giaouoc.app.pledge.tally;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.app.campaign.CampaignYearWatch;
import vn.giaouoc.app.member.MembershipWatch;
import vn.giaouoc.db.pledge.tally.StandingRows;
import vn.giaouoc.db.pledge.tally.TallyClock;
import vn.giaouoc.db.pledge.tally.TallyDifferences;
import vn.giaouoc.db.pledge.tally.TallyRows;
import vn.giaouoc.db.pledge.tally.TallyShare;

/**
 * Keeps the yearly figures in the transaction of whoever moves a member or changes a campaign year (design: numbers that
 * always agree). Before a movement it holds the people and remembers how they count; after it, it adds the difference.
 */
@Singleton
public class TallyKeeper implements MembershipWatch, CampaignYearWatch {

    private final JdbcOperations jdbc;
    private final TallyRows tallies;
    private final StandingRows standings;
    private final TallyShares shares;

    TallyKeeper(JdbcOperations jdbc, TallyRows tallies, StandingRows standings, TallyShares shares, TallyDay day)
            throws SQLException {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.standings = standings;
        this.shares = shares;
        day.turn();
    }

    /** How some people counted before a change; the transaction holds the clock with others and these people alone. */
    private record Before(TallyClock clock, Set<Long> known, Map<TallyShares.Of, TallyShare> shares) {}

    @Override
    public Runnable watch(Collection<Long> personIds) {
        var persons = new HashSet<>(personIds);
        if (persons.isEmpty()) {
            return () -> {};
        }
        var before = jdbc.execute(connection -> before(connection, persons));
        return () -> jdbc.execute(connection -> {
            after(connection, persons, before);
            return persons.size();
        });
    }

    private Before before(Connection connection, Set<Long> persons) throws SQLException {
        var clock = tallies.shareClock(connection);
        var known = standings.existing(connection, persons);
        if (!known.isEmpty()) {
            standings.hold(connection, known);
        }
        return new Before(clock, known, shares.of(connection, clock, known, true));
    }

    /** People made by this transaction are read without locks: nobody else can know them, and gaps stay free. */
    private void after(Connection connection, Set<Long> persons, Before before) throws SQLException {
        var fresh = new HashSet<>(persons);
        fresh.removeAll(before.known());
        var now = new HashMap<>(shares.of(connection, before.clock(), before.known(), true));
        now.putAll(shares.of(connection, before.clock(), fresh, false));
        var differences = new TallyDifferences();
        TallyShares.difference(before.shares(), now, differences);
        tallies.add(connection, differences.changed());
    }

    /** Sums the whole campaign year anew and lets every remembered rule be forgotten. */
    @Override
    public void changed(long campaignId, int year) {
        jdbc.execute(connection -> {
            var clock = tallies.holdClock(connection);
            for (var rule : tallies.rules(connection, true)) {
                if (rule.campaignId() == campaignId && rule.year() == year) {
                    tallies.recompute(connection, rule, clock.day());
                }
            }
            tallies.setClock(connection, clock.day());
            return campaignId;
        });
    }
}
