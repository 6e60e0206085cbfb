package vn.giaouoc.app.pledge.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import vn.giaouoc.db.pledge.Answered;
import vn.giaouoc.db.pledge.PledgeRows;
import vn.giaouoc.db.pledge.tally.StandingRows;
import vn.giaouoc.db.pledge.tally.TallyClock;
import vn.giaouoc.db.pledge.tally.TallyDifferences;
import vn.giaouoc.db.pledge.tally.TallyShare;

/** What some people add to every campaign year, as the rows stand now. */
@Singleton
class TallyShares {

    private final StandingRows standings;
    private final PledgeRows pledges;
    private final RuleBook rules;

    TallyShares(StandingRows standings, PledgeRows pledges, RuleBook rules) {
        this.standings = standings;
        this.pledges = pledges;
        this.rules = rules;
    }

    /** One person in one campaign year. */
    record Of(long personId, long campaignId, int year) {}

    /**
     * The shares of these people on the clock's day; who counts nowhere has none.
     *
     * @param current true to read past the transaction's snapshot, for people the transaction holds
     */
    Map<Of, TallyShare> of(Connection connection, TallyClock clock, Collection<Long> persons, boolean current)
            throws SQLException {
        var all = rules.all(connection, clock);
        var shares = new HashMap<Of, TallyShare>();
        if (all.isEmpty() || persons.isEmpty()) {
            return shares;
        }
        var answers = new HashMap<Of, Answered>();
        for (var answer : pledges.answers(connection, persons, current)) {
            answers.put(new Of(answer.personId(), answer.campaignId(), answer.year()), answer);
        }
        for (var standing : standings.standings(connection, persons, current).values()) {
            for (var rule : all) {
                var key = new Of(standing.personId(), rule.campaignId(), rule.year());
                var answer = answers.get(key);
                var share = TallyShare.of(
                        standing,
                        rule,
                        clock.day(),
                        answer == null ? null : answer.state(),
                        answer == null ? null : answer.method());
                if (share != null) {
                    shares.put(key, share);
                }
            }
        }
        return shares;
    }

    /** Moves everybody from how he or she counted to how he or she counts now. */
    static void difference(Map<Of, TallyShare> before, Map<Of, TallyShare> after, TallyDifferences differences) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            differences.move(before.get(key), after.get(key));
        }
    }
}
