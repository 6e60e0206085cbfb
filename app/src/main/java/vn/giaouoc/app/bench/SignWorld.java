package vn.giaouoc.app.bench;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.access.AccessTokens;
import vn.giaouoc.app.access.SignedInPerson;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.UnitType;

/** The people who sign in the bench: 400 units, members with a device that is signed in, a campaign that is open. */
final class SignWorld {

    private static final int UNITS = 400;
    private static final int SESSIONS = 1_000;
    private static final int ROWS = 2_000;
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private final ApplicationContext context;
    private final Connection connection;
    private final LocalDate today;

    SignWorld(ApplicationContext context, Connection connection) {
        this.context = context;
        this.connection = connection;
        this.today = context.getBean(Times.class).today();
    }

    /** One person who may sign, as the request needs it. */
    record Signer(long personId, String token) {}

    /** What is signed. */
    record Offer(String campaign, int year, long textId, String items) {}

    List<Signer> people(int count) throws SQLException {
        connection.setAutoCommit(false);
        units();
        sessions();
        long first = Ids.next();
        insert(
                count,
                "INSERT INTO person (id, full_name, search_key, sort_key, gender, created_at) VALUES ",
                i -> "(" + (first + i) + ",'Trần Thị Thu Hà','tran thi thu ha','x','" + (i % 2 == 0 ? "FEMALE" : "MALE")
                        + "',NOW())");
        insert(
                count,
                "INSERT INTO membership (id, person_id, organisation_id, department_id, kind, leader, union_post,"
                        + " valid_from, valid_to) VALUES ",
                i -> "(" + (first + i) + "," + (first + i) + "," + (1 + i % UNITS) + ",0,'MEMBER',0,'MEMBER','" + FROM
                        + "','9999-12-31')");
        connection.commit();
        connection.setAutoCommit(true);
        var tokens = context.getBean(AccessTokens.class);
        var until = today.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
        var people = new ArrayList<Signer>(count);
        for (int i = 0; i < count; i++) {
            long session = 1 + i % SESSIONS;
            people.add(new Signer(first + i, tokens.issue(new SignedInPerson(session, first + i, session), until)));
        }
        return people;
    }

    /** Opens this year of the first campaign that runs and says what is signed. */
    Offer open() {
        var campaigns = context.getBean(Campaigns.class);
        var campaign = campaigns.all().stream()
                .filter(one -> one.state() == CampaignState.OPEN)
                .findFirst()
                .orElseThrow();
        int year = today.getYear();
        context.getBean(CampaignService.class)
                .openYear(
                        Actor.SYSTEM,
                        campaign.id(),
                        new OpenYear(
                                year,
                                null,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                true,
                                LocalDate.of(year, 12, 31)));
        OpenWindow window =
                campaigns.windowFor(campaign.id(), UnitType.ENTERPRISE, today).orElseThrow();
        var items = window.text().items().stream()
                .map(PledgeItem::id)
                .map(id -> '"' + id + '"')
                .collect(Collectors.joining(",", "[", "]"));
        return new Offer(campaign.code(), year, window.text().id(), items);
    }

    private void units() throws SQLException {
        insert(UNITS, "INSERT INTO organisation (id, created_at) VALUES ", i -> "(" + (1 + i) + ",NOW())");
        insert(
                UNITS,
                "INSERT INTO organisation_version (id, organisation_id, name, short_name, search_key, level, unit_type,"
                        + " counted, valid_from, valid_to, event_id) VALUES ",
                i -> "(" + (1 + i) + "," + (1 + i) + ",'Công đoàn cơ sở số " + i + "','CĐCS " + i
                        + "','cong doan co so','GRASSROOTS','ENTERPRISE',1,'" + FROM + "','9999-12-31',0)");
        insert(
                UNITS,
                "INSERT INTO organisation_closure VALUES ",
                i -> "(" + (1 + i) + "," + (1 + i) + ",0,'" + FROM + "','9999-12-31')");
    }

    /** Sessions of accounts that are not disabled: the writer looks at them in every transaction. */
    private void sessions() throws SQLException {
        insert(
                SESSIONS,
                "INSERT INTO account (id, person_id, created_at) VALUES ",
                i -> "(" + (1 + i) + "," + (1 + i) + ",NOW())");
        insert(
                SESSIONS,
                "INSERT INTO access_session (id, account_id, kind, started_at, expires_at) VALUES ",
                i -> "(" + (1 + i) + "," + (1 + i) + ",'MEMBER',NOW(),DATE_ADD(NOW(), INTERVAL 2 DAY))");
    }

    /** The SQL of row i. */
    private interface RowSql {
        String of(int i);
    }

    private void insert(int count, String head, RowSql row) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (int from = 0; from < count; from += ROWS) {
                var sql = new StringBuilder(head);
                for (int i = from; i < Math.min(count, from + ROWS); i++) {
                    sql.append(i == from ? "" : ",").append(row.of(i));
                }
                statement.executeUpdate(sql.toString());
            }
        }
    }
}
