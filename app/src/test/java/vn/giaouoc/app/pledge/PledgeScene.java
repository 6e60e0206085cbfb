package vn.giaouoc.app.pledge;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MembershipWatches;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.pledge.writer.PledgeWish;
import vn.giaouoc.app.pledge.writer.PledgeWriter;
import vn.giaouoc.app.pledge.writer.Written;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.PledgeMethod;
import vn.giaouoc.db.pledge.tally.TallyColumn;

/** Units, people and a campaign of the test's own, written straight into the rows; movements go through the watches. */
@Singleton
@Requires(property = "pledge.scene")
public class PledgeScene {

    public static final int YEAR = 2026;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final TransactionOperations<Connection> transactions;
    private final MembershipWatches watches;
    private final CampaignService campaigns;
    private final CampaignRepository campaignRows;
    private final PledgeTextRepository texts;
    private final PledgeWriter writer;

    PledgeScene(
            TransactionOperations<Connection> transactions,
            MembershipWatches watches,
            CampaignService campaigns,
            CampaignRepository campaignRows,
            PledgeTextRepository texts,
            PledgeWriter writer) {
        this.transactions = transactions;
        this.watches = watches;
        this.campaigns = campaigns;
        this.campaignRows = campaignRows;
        this.texts = texts;
        this.writer = writer;
    }

    /** A campaign that runs, with its text. */
    public record Running(long id, PledgeText text) {
        public String lines() {
            return text.items().stream().map(PledgeItem::id).collect(Collectors.joining(","));
        }
    }

    /** A campaign whose year 2026 is open for everybody the whole year and cut off at its end. */
    public Running campaign() {
        return campaign("2026-01-01", "2026-12-31", "2026-12-31");
    }

    public Running campaign(String opens, String lastDay, String cutOff) {
        long id = Ids.next();
        var code = "SCENE-" + id;
        var items = List.of(new PledgeItem("S.1", "Không cửa quyền"), new PledgeItem("S.2", "Không vô cảm"));
        campaignRows.save(new Campaign(
                id,
                code,
                1,
                new byte[32],
                "Năm không",
                "Cảnh thử",
                "TEST",
                null,
                2020,
                2030,
                CampaignState.OPEN,
                Instant.parse("2026-01-01T00:00:00Z")));
        plan(id);
        var text = texts.save(new PledgeText(
                Ids.next(),
                id,
                1,
                "Cam kết",
                items,
                PledgeText.digest(code, 1, "Cam kết", items),
                null,
                null,
                Instant.parse("2026-01-01T00:00:00Z")));
        open(id, YEAR, opens, lastDay, cutOff);
        return new Running(id, text);
    }

    /** Every campaign has a plan to be read; this one borrows that of a campaign that was loaded. */
    private void plan(long campaignId) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection()
                    .prepareStatement(
                            "INSERT INTO campaign_content (id, campaign_id, version, sha256, content, loaded_at)"
                                    + " SELECT ?, ?, 1, sha256, content, loaded_at FROM campaign_content ORDER BY id LIMIT 1")) {
                statement.setLong(1, Ids.next());
                statement.setLong(2, campaignId);
                return statement.executeUpdate();
            }
        });
    }

    /** Opens one more year of a campaign. */
    public void open(long campaignId, int year, String opens, String lastDay, String cutOff) {
        campaigns.openYear(
                Actor.SYSTEM,
                campaignId,
                new OpenYear(
                        year, null, LocalDate.parse(opens), LocalDate.parse(lastDay), true, LocalDate.parse(cutOff)));
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
            watches.around(List.of(person), () -> execute(status.getConnection(), sql, values));
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
        try (var connection = TestEngine.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(String sql, Object... values) {
        try (var connection = TestEngine.connect()) {
            execute(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection connection, String sql, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            Jdbc.fill(statement, 1, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
