package vn.giaouoc.app.bench.report;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.opening.OpenReporting;
import vn.giaouoc.app.report.opening.OpenReporting.LevelDue;
import vn.giaouoc.app.report.opening.ReportingService;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.form.ReportKind;

/**
 * A province of 16 superiors, 1,600 unions and 80 members each, written straight into the tables; its reports of this year
 * opened by the service and typed full, so that handing in is all that is left.
 */
final class ReportWorld {

    static final int SUPERIORS = 16;
    static final int UNIONS = 1_600;
    static final int MEMBERS = 80;
    static final long PROVINCE = 1;

    /** Superiors are 2 to 17, unions from here on. */
    static final long FIRST_UNION = 1_001;

    private static final String DIGITS =
            "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6"
                    + " UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
    private static final String WORDS = "Đơn vị đã triển khai đầy đủ các nội dung của cuộc vận động. ".repeat(5);

    private final ApplicationContext context;
    private final TransactionOperations<Connection> transactions;
    private final int year;

    @SuppressWarnings("unchecked")
    ReportWorld(ApplicationContext context) {
        this.context = context;
        transactions = context.getBean(TransactionOperations.class);
        year = context.getBean(Times.class).today().getYear();
    }

    int year() {
        return year;
    }

    /** The running campaign whose year is reported. */
    long campaign() {
        return context.getBean(Campaigns.class).all().stream()
                .filter(one -> one.state() == CampaignState.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    ReportForm form() {
        return context.getBean(Forms.class).latest(ReportKind.YEARLY, "X");
    }

    void build() {
        tree();
        people();
        long campaign = campaign();
        var lastDay = LocalDate.of(year, 12, 31);
        context.getBean(CampaignService.class)
                .openYear(
                        Actor.SYSTEM,
                        campaign,
                        new OpenYear(year, null, LocalDate.of(year, 1, 1), lastDay, true, lastDay));
        context.getBean(ReportingService.class)
                .open(
                        Actor.SYSTEM,
                        campaign,
                        new OpenReporting(
                                year,
                                ReportKind.YEARLY,
                                null,
                                form().code(),
                                List.of(new LevelDue(OrganisationLevel.GRASSROOTS, lastDay, true))));
        run("ANALYZE TABLE organisation_version, organisation_closure, membership, person, report, report_value");
    }

    /** This year's reports of unions. */
    List<Long> unions() {
        return ids("tier = 'GRASSROOTS'");
    }

    /** This year's reports of superiors, without the province's own. */
    List<Long> superiors() {
        return ids("tier = 'CONSOLIDATED' AND organisation_id <> " + PROVINCE);
    }

    private List<Long> ids(String which) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection()
                            .prepareStatement(
                                    "SELECT id FROM report WHERE year = " + year + " AND " + which + " ORDER BY id");
                    var rows = statement.executeQuery()) {
                var ids = new ArrayList<Long>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            } catch (SQLException wrong) {
                throw new IllegalStateException(which, wrong);
            }
        });
    }

    private void tree() {
        organisation("SELECT " + PROVINCE + " AS id, NULL AS parent", "FEDERATION", "UNION_BODY");
        organisation(
                "SELECT 2 + i AS id, " + PROVINCE + " AS parent FROM " + numbers(SUPERIORS), "UPPER", "UNION_BODY");
        organisation(
                "SELECT %d + i AS id, 2 + MOD(i, %d) AS parent FROM %s"
                        .formatted(FIRST_UNION, SUPERIORS, numbers(UNIONS)),
                "GRASSROOTS",
                "ENTERPRISE");
        run("INSERT INTO organisation_closure SELECT id, id, 0, '2017-01-01', '9999-12-31' FROM organisation");
        run("INSERT INTO organisation_closure SELECT parent_id, organisation_id, 1, '2017-01-01', '9999-12-31'"
                + " FROM organisation_version WHERE parent_id IS NOT NULL");
        run("INSERT INTO organisation_closure SELECT " + PROVINCE + ", organisation_id, 2, '2017-01-01', '9999-12-31'"
                + " FROM organisation_version WHERE level = 'GRASSROOTS'");
    }

    private void organisation(String select, String level, String type) {
        run("INSERT INTO organisation (id, created_at) SELECT x.id, NOW() FROM (" + select + ") x");
        run("INSERT INTO organisation_version (id, organisation_id, name, short_name, search_key, level, unit_type,"
                + " parent_id, counted, valid_from, valid_to, event_id) SELECT x.id, x.id, CONCAT('Công đoàn số ', x.id),"
                + " CONCAT('CĐ ', x.id), CONCAT('cong doan so ', x.id), '" + level + "', '" + type
                + "', x.parent, 1, '2017-01-01', '9999-12-31', 0 FROM (" + select + ") x");
    }

    private void people() {
        int all = UNIONS * MEMBERS;
        run("INSERT INTO person (id, full_name, search_key, sort_key, gender, created_at)"
                + " SELECT 1 + i, 'Trần Thị Thu Hà', 'tran thi thu ha', 'x', IF(MOD(i, 2) = 0, 'FEMALE', 'MALE'), NOW()"
                + " FROM " + numbers(all));
        run(
                "INSERT INTO membership (id, person_id, organisation_id, department_id, kind, leader, union_post, valid_from,"
                        + " valid_to) SELECT 1 + i, 1 + i, " + FIRST_UNION + " + MOD(i, " + UNIONS
                        + "), 0, 'MEMBER', 0, 'MEMBER', '2017-01-01', '9999-12-31' FROM " + numbers(all));
    }

    /** Fills in what must be typed and takes the warnings of the first report; the others are like it. */
    void type() {
        for (var cell : form().content()
                .places()
                .filter(place -> place.cell().required())
                .toList()) {
            type(cell);
        }
        long first = unions().getFirst();
        accept(first);
        run("INSERT IGNORE INTO report_acceptance (report_id, check_code, figures, reason, accepted_at)"
                + " SELECT r.id, a.check_code, a.figures, a.reason, a.accepted_at FROM report r"
                + " JOIN report_acceptance a ON a.report_id = " + first + " WHERE r.year = " + year
                + " AND r.tier = 'GRASSROOTS'");
    }

    private void type(Place place) {
        var words = place.cell().type().words();
        var number = place.cell().key().equals("A01") ? MEMBERS : 0;
        run("INSERT INTO report_value (report_id, cell, typed, text, changed_at, revision) SELECT id, '"
                + place.cell().key() + "', " + (words ? "NULL, '" + WORDS + "'" : number + ", NULL")
                + ", NOW(), 1 FROM report WHERE year = " + year + " AND tier = 'GRASSROOTS'");
    }

    /** Takes every warning of the report. */
    void accept(long reportId) {
        var work = context.getBean(ReportService.class);
        context.getBean(Reports.class).page(Actor.SYSTEM, reportId).checks().stream()
                .filter(check -> !check.hard() && check.open())
                .forEach(check -> work.acceptCheck(Actor.SYSTEM, reportId, check.code(), "Số liệu dựng để đo"));
    }

    /** The words of a superior's report. */
    void write(long reportId) {
        for (var cell : List.of("N01", "N02", "N04")) {
            run("INSERT INTO report_value (report_id, cell, text, changed_at, revision) VALUES (" + reportId + ", '"
                    + cell + "', '" + WORDS + "', NOW(), 1)");
        }
        accept(reportId);
    }

    /** So many numbers from 0. */
    private static String numbers(int howMany) {
        var columns = List.of("a", "b", "c", "e", "f", "g");
        int digits = Integer.toString(howMany - 1).length();
        var sum = new StringBuilder("0");
        long factor = 1;
        for (int i = 0; i < digits; i++) {
            sum.append(" + ")
                    .append(factor)
                    .append(" * ")
                    .append(columns.get(i))
                    .append(".d");
            factor *= 10;
        }
        var from =
                columns.stream().limit(digits).map(name -> DIGITS + " " + name).collect(Collectors.joining(", "));
        return "(SELECT n.i FROM (SELECT " + sum + " AS i FROM " + from + ") n WHERE n.i < " + howMany + ") n";
    }

    /** Runs it and keeps it. */
    void run(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            } catch (SQLException wrong) {
                throw new IllegalStateException(sql.substring(0, Math.min(200, sql.length())), wrong);
            }
        });
    }
}
