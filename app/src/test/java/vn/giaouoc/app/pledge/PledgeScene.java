package vn.giaouoc.app.pledge;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.pledge.CampaignScene.Running;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Units, people and pledges of the test's own: straight into the rows, but movements go through the watches. */
@Singleton
@Requires(property = "pledge.scene")
public class PledgeScene {

    public static final int YEAR = 2026;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final TransactionOperations<Connection> transactions;
    private final MembershipWatches watches;
    private final CampaignScene campaigns;
    private final PledgeWriter writer;

    PledgeScene(
            TransactionOperations<Connection> transactions,
            MembershipWatches watches,
            CampaignScene campaigns,
            PledgeWriter writer) {
        this.transactions = transactions;
        this.watches = watches;
        this.campaigns = campaigns;
        this.writer = writer;
    }

    /** A campaign whose year 2026 is open for everybody the whole year and cut off at its end. */
    public Running campaign() {
        return campaign("2026-01-01", "2026-12-31", "2026-12-31");
    }

    public Running campaign(String opens, String lastDay, String cutOff) {
        return campaigns.running(opens, lastDay, cutOff);
    }

    /** Opens one more year of a campaign. */
    public void open(long campaignId, int year, String opens, String lastDay, String cutOff) {
        campaigns.open(campaignId, year, opens, lastDay, cutOff);
    }

    public long unit(String type) {
        long id = Ids.next();
        run("INSERT INTO organisation (id, created_at) VALUES (?, NOW())", id);
        run(
                "INSERT INTO organisation_version (id, organisation_id, name, short_name, search_key, level, unit_type,"
                        + " counted, valid_from, valid_to, event_id) VALUES (?,?,?,?,'x','GRASSROOTS',?,1,?,?,0)",
                Ids.next(),
                id,
                "CĐCS " + id,
                "CĐCS",
                type,
                LONG_AGO,
                Ids.STILL);
        run("INSERT INTO organisation_closure VALUES (?,?,0,?,?)", id, id, LONG_AGO, Ids.STILL);
        return id;
    }

    public long person(String gender) {
        long id = Ids.next();
        run(
                "INSERT INTO person (id, full_name, search_key, sort_key, gender, created_at) VALUES (?,?,'x','x',?,NOW())",
                id,
                "Trần Thị Thu Hà",
                gender);
        return id;
    }

    /** A woman who has been a member of the unit for years. */
    public long member(long unit) {
        long person = person("FEMALE");
        join(person, unit, "MEMBER", LONG_AGO);
        return person;
    }

    /** Begins a membership; the watches look on, as they do for the member feature. */
    public long join(long person, long unit, String kind, LocalDate from) {
        long id = Ids.next();
        move(
                person,
                "INSERT INTO membership (id, person_id, organisation_id, department_id, kind, leader, union_post,"
                        + " valid_from, valid_to) VALUES (?,?,?,0,?,0,'MEMBER',?,?)",
                id,
                person,
                unit,
                kind,
                from,
                Ids.STILL);
        return id;
    }

    public void end(long person, long membership, LocalDate on) {
        move(person, "UPDATE membership SET valid_to = ? WHERE id = ?", on, membership);
    }

    public void suspend(long person, LocalDate from, LocalDate to) {
        move(
                person,
                "UPDATE membership SET suspended_from = ?, suspended_to = ? WHERE person_id = ?",
                from,
                to,
                person);
    }

    public void move(long person, String sql, Object... values) {
        transactions.executeWrite(status -> {
            watches.around(List.of(person), () -> SceneRows.runIn(status.getConnection(), sql, values));
            return person;
        });
    }

    public PledgeWish sign(UUID id, long person, Running campaign) {
        return wish(PledgeStep.SIGN, id, person, campaign, YEAR, PledgeMethod.OWN_PHONE);
    }

    public PledgeWish wish(PledgeStep step, UUID id, long person, Running campaign, int year, PledgeMethod method) {
        return new PledgeWish(
                step,
                id,
                person,
                campaign.id(),
                year,
                campaign.text().id(),
                step == PledgeStep.SIGN ? campaign.lines() : "",
                method,
                null,
                new PledgeWish.Hand(7, 0, null),
                null);
    }

    /** Writes a wish and waits; a refusal comes out as itself. */
    public Written write(PledgeWish wish) {
        try {
            return writer.submit(wish).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    public Written write(PledgeStep step, long person, Running campaign) {
        return write(wish(step, Ids.nextUuid(), person, campaign, YEAR, PledgeMethod.OWN_PHONE));
    }

    /** The figures of a unit in 2026, all departments together. */
    public Map<TallyColumn, Integer> figures(Running campaign, long unit) {
        var columns = new ArrayList<String>();
        for (var column : TallyColumn.values()) {
            columns.add("COALESCE(SUM(" + column.column() + "), 0)");
        }
        try (var connection = TestEngine.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT " + String.join(", ", columns) + " FROM tally WHERE campaign_id = "
                                + campaign.id() + " AND year = 2026 AND organisation_id = " + unit)) {
            rows.next();
            var figures = new EnumMap<TallyColumn, Integer>(TallyColumn.class);
            for (var column : TallyColumn.values()) {
                figures.put(column, rows.getInt(column.ordinal() + 1));
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int figure(Running campaign, long unit, TallyColumn column) {
        return figures(campaign, unit).getOrDefault(column, 0);
    }

    public long count(String sql) {
        return SceneRows.count(sql);
    }

    public void run(String sql, @Nullable Object... values) {
        SceneRows.run(sql, values);
    }
}
