package vn.giaouoc.app.pledge.writer;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.pledge.tally.RuleBook;
import vn.giaouoc.app.pledge.writer.PledgeWish.Once;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.Pledge;
import vn.giaouoc.db.pledge.PledgeChange;
import vn.giaouoc.db.pledge.PledgeRows;
import vn.giaouoc.db.pledge.RoundTrip;
import vn.giaouoc.db.pledge.StoredPledge;
import vn.giaouoc.db.pledge.tally.Standing;
import vn.giaouoc.db.pledge.tally.StandingRows;
import vn.giaouoc.db.pledge.tally.Tally;
import vn.giaouoc.db.pledge.tally.TallyClock;
import vn.giaouoc.db.pledge.tally.TallyDifferences;
import vn.giaouoc.db.pledge.tally.TallyRows;
import vn.giaouoc.db.pledge.tally.TallyShare;
import vn.giaouoc.db.pledge.tally.YearRule;

/**
 * What happens inside the one transaction of a batch: hold the clock with others, hold the persons alone, read where they
 * stand and what they have, judge each wish, write all rows and one difference to the tallies, commit. The connection is at
 * READ COMMITTED, so every read after the locks sees what was committed before them.
 */
@Singleton
class PledgeBatch {

    private final StandingRows standings;
    private final PledgeRows pledges;
    private final TallyRows tallies;
    private final RuleBook rules;
    private final PledgeJudge judge;
    private final Campaigns campaigns;

    PledgeBatch(
            StandingRows standings,
            PledgeRows pledges,
            TallyRows tallies,
            RuleBook rules,
            PledgeJudge judge,
            Campaigns campaigns) {
        this.standings = standings;
        this.pledges = pledges;
        this.tallies = tallies;
        this.rules = rules;
        this.judge = judge;
        this.campaigns = campaigns;
    }

    /**
     * What came of the batch, to be told after the commit.
     *
     * @param held those whose person somebody else holds just now; they come again
     */
    record Result(Map<Pending, Written> written, Map<Pending, Refusal> refused, List<Pending> held) {

        Result() {
            this(new IdentityHashMap<>(), new IdentityHashMap<>(), new ArrayList<>());
        }
    }

    /**
     * All wishes of a batch are of one campaign year; no two are of one person or carry one id.
     *
     * @param lookForIds true after a duplicate key: some id may be somebody else's
     */
    Result write(Connection connection, List<Pending> batch, boolean lookForIds) throws SQLException {
        var scene = scene(connection, batch, lookForIds);
        var result = new Result();
        var fresh = new ArrayList<PledgeRows.Fresh>(batch.size());
        var differences = new TallyDifferences();
        for (var pending : batch) {
            var signer = scene.signers().get(pending.wish().personId());
            if (signer == null) {
                result.held().add(pending);
                continue;
            }
            try {
                result.written().put(pending, one(connection, pending, signer, scene, fresh, differences));
            } catch (Refusal refusal) {
                result.refused().put(pending, refusal);
            }
        }
        commit(connection, fresh, differences.changed());
        return result;
    }

    /** The commit rides along with the rows: nobody waits for a round trip that only says COMMIT. */
    private void commit(Connection connection, List<PledgeRows.Fresh> fresh, List<Tally> changed) throws SQLException {
        if (fresh.isEmpty()) {
            tallies.add(connection, changed);
            connection.commit();
        } else {
            var adding = changed.isEmpty() ? Stream.<String>empty() : Stream.of(TallyRows.adding(changed));
            pledges.insert(
                    connection,
                    fresh,
                    Stream.concat(adding, Stream.of("COMMIT")).toList());
        }
    }

    private record Scene(
            TallyClock clock,
            Map<Long, Standing> signers,
            Map<UUID, StoredPledge> byId,
            Map<Once, StoredPledge> byPerson,
            Set<Long> endedSessions) {}

    private Scene scene(Connection connection, List<Pending> batch, boolean lookForIds) throws SQLException {
        var wish = batch.getFirst().wish();
        var sessions = batch.stream()
                .map(pending -> pending.wish().by().sessionId())
                .filter(id -> id != 0)
                .collect(Collectors.toSet());
        var persons = batch.stream().map(pending -> pending.wish().personId()).collect(Collectors.toSet());
        var trip = new RoundTrip();
        var asked = tallies.askClock(trip, sessions);
        var held = standings.askFree(trip, persons, wish.campaignId(), wish.year());
        trip.go(connection);
        var clock = asked.get();
        var met = new HashSet<>(held.pledges());
        if (lookForIds) {
            batch.forEach(pending -> met.add(pending.wish().id()));
        }
        var byId = new HashMap<UUID, StoredPledge>();
        var byPerson = new HashMap<Once, StoredPledge>();
        for (var stored : pledges.byIds(connection, met)) {
            var pledge = stored.pledge();
            byId.put(pledge.id(), stored);
            byPerson.put(new Once(pledge.personId(), pledge.campaignId(), pledge.year()), stored);
        }
        sessions.removeAll(clock.live());
        return new Scene(clock.clock(), held.standings(), byId, byPerson, sessions);
    }

    private Written one(
            Connection connection,
            Pending pending,
            Standing signer,
            Scene scene,
            List<PledgeRows.Fresh> fresh,
            TallyDifferences differences)
            throws SQLException {
        var wish = pending.wish();
        if (scene.endedSessions().contains(wish.by().sessionId())) {
            throw PledgeRefusals.signedOut();
        }
        var sameId = scene.byId().get(wish.id());
        var before = scene.byPerson().get(wish.once());
        if (sameId != null && sameId != before) {
            throw PledgeRefusals.idTaken();
        }
        if (before != null
                && (judge.standsAlready(wish, before.pledge())
                        || pledges.changedBy(connection, before.pledge().id(), wish.id()))) {
            return new Written(before, false);
        }
        var existing = before == null ? null : before.pledge();
        var rule = rules.at(connection, scene.clock(), wish.campaignId(), wish.year());
        var now = judge.decide(pending, signer, existing, rule);
        var digest = now.digest(Digest.hex(campaigns.text(now.textId()).sha256()));
        if (before == null) {
            fresh.add(new PledgeRows.Fresh(now, digest));
        } else {
            pledges.change(connection, now, digest, step(pending, before, now));
        }
        if (wish.step() == PledgeStep.SIGN && wish.consent() != null) {
            pledges.consent(connection, now, wish.consent());
        }
        if (rule != null) {
            differences.move(share(signer, rule, scene.clock(), existing), share(signer, rule, scene.clock(), now));
        }
        return new Written(stored(now, digest, signer, before), true);
    }

    private static PledgeChange step(Pending pending, StoredPledge before, Pledge now) {
        return new PledgeChange(
                Ids.next(),
                now.id(),
                before.pledge().state(),
                now.state(),
                pending.wish().by().accountId(),
                pending.wish().id(),
                before.digest(),
                pending.at());
    }

    private static @Nullable TallyShare share(
            Standing signer, YearRule rule, TallyClock clock, @Nullable Pledge pledge) {
        return TallyShare.of(
                signer,
                rule,
                clock.day(),
                pledge == null ? null : pledge.state(),
                pledge == null ? null : pledge.method());
    }

    private StoredPledge stored(Pledge now, byte[] digest, Standing signer, @Nullable StoredPledge before) {
        var place = signer.places().stream()
                .filter(at -> at.organisationId() == now.organisationId() && at.departmentId() == now.departmentId())
                .findFirst();
        return new StoredPledge(
                now,
                digest,
                signer.name(),
                place.map(at -> at.unitName()).orElseGet(() -> before == null ? "" : before.unitName()),
                place.map(at -> at.departmentName()).orElseGet(() -> before == null ? null : before.departmentName()),
                campaigns.campaign(now.campaignId()).shortName());
    }
}
