package vn.giaouoc.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessPolicy;
import vn.giaouoc.app.access.DemoSignIns;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.access.member.EnterMember;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.activity.check.YearChecks;
import vn.giaouoc.app.campaign.plan.CampaignLoader;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.organisation.OrganisationLevel;

/** The default demo, built once in a database of its own. */
@OwnDatabase
class DemoWorldTest {

    private static final List<String> SAID = new ArrayList<>();

    /** The day in Việt Nam; the engine's own day is the one of Greenwich. */
    private static final String TODAY = "DATE(UTC_TIMESTAMP() + INTERVAL 7 HOUR)";

    private static ApplicationContext context;

    @BeforeAll
    static void build() throws SQLException {
        var properties = new HashMap<>(TestEngine.properties());
        properties.put("portal.demo", "true");
        context = ApplicationContext.builder().properties(properties).build().start();
        context.getBean(CampaignLoader.class);
        context.getBean(DemoWorld.class).run(SAID::add);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void every_figure_of_the_demo_is_what_its_rows_say() {
        var report = context.getBean(CheckService.class).check();
        assertTrue(report.clean(), () -> report.tallies() + " " + report.rows());
        assertTrue(report.pledgesRead() > 10_000);
    }

    @Test
    void it_has_sixty_unions_and_three_thousand_members() {
        var choices = context.getBean(RollupChoices.class);
        var choice = choices.choice(0);
        var rollups = context.getBean(RollupService.class);
        var province = rollups.ask(
                Actor.SYSTEM, RollupQuestion.of(rollups.home(Actor.SYSTEM), choice.campaignId(), choices.year(choice)));
        var figures = province.total().figures();
        assertEquals(60, figures.units() + 1, "the union that is only copied stands apart");
        assertTrue(figures.members() > 2_600 && figures.members() < 3_300, () -> "" + figures);
        assertTrue(figures.fullUnits() > 0);
        assertTrue(figures.staffSigned() > 0);
    }

    @Test
    void every_sign_in_that_it_shows_works() {
        var officers = context.getBean(OfficerSignIn.class);
        var members = context.getBean(MemberSignIn.class);
        var all = context.getBean(DemoSignIns.class).all();
        assertEquals(24, all.size());
        for (var one : all) {
            if (one.login().startsWith("/k/#")) {
                assertTrue(members.open(one.login().substring(4)).first());
            } else if (one.login().startsWith("0900")) {
                members.enter(new EnterMember(null, null, one.login(), one.password()), Caller.INSIDE);
            } else {
                var signedIn = officers.signIn(new SignInOfficer(one.login(), one.password(), null), Caller.INSIDE);
                assertFalse(signedIn.mustChangePassword());
                assertTrue(
                        context.getBean(AccessPolicy.class).secondFactor() == AccessPolicy.SecondFactorRule.OPTIONAL);
            }
        }
    }

    @Test
    void the_edge_cases_of_the_trade_are_there() throws SQLException {
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE birth_date = '1988-02-29'"));
        assertEquals(2, count("SELECT COUNT(*) FROM person WHERE phone = '0900000028'"));
        assertEquals(2, count("SELECT COUNT(*) FROM person WHERE search_key = 'dang dinh dat' AND birth_year = 1979"));
        assertEquals(2, count("SELECT COUNT(*) FROM person WHERE search_key = 'le thi thuy hoa'"));
        assertEquals(
                3,
                count("SELECT COUNT(*) FROM person WHERE search_key = 'tran thi thu ha'"
                        + " AND member_code IN ('990000000002', '990000000003', '990000000004')"));
        assertEquals(
                2,
                count("SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id"
                        + " WHERE p.full_name = 'Đinh Văn Yưng'"));
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM pledge"
                        + " WHERE signed_at = CAST(CONCAT(year, '-12-31 16:59:59') AS DATETIME)"));
        assertEquals(1, count("SELECT COUNT(*) FROM membership WHERE note = 'nghỉ không lương'"));
        assertEquals(1, count("SELECT COUNT(*) FROM organisation_version WHERE counted = FALSE"));
    }

    @Test
    void agreements_can_be_signed_in_units_with_heads_and_in_none_with_one_department() throws SQLException {
        assertEquals(List.of(1, 4, 1, 1), heads("Trung tâm Y tế khu vực Tây Lĩnh", 4));
        assertEquals(List.of(1, 4, 2, 0), heads("Lê Văn Mẫn", 4));
        assertEquals(List.of(1, 0, 0, 2), heads("Nghiệp đoàn cơ sở Chợ Sen Hạ", 2));
        assertEquals(List.of(1, 3, 1, 0), heads("Công đoàn cơ sở Công ty Cổ phần May Đông Lĩnh 2", 12));
        assertEquals(List.of(0, 0, 0, 0), heads("Trường Mầm non Hoa Đào", 1));
        assertEquals(
                2,
                count("SELECT COUNT(DISTINCT employer_id) FROM department d JOIN organisation_version v"
                        + " ON v.organisation_id = d.organisation_id AND v.valid_to > '9000-01-01'"
                        + " WHERE v.name LIKE '%Lê Văn Mẫn%'"));
        assertEquals(1, count("SELECT COUNT(*) FROM delegation WHERE valid_from <= " + TODAY));
    }

    @Test
    void every_head_signs_on_an_own_phone() {
        var members = context.getBean(MemberSignIn.class);
        var heads = context.getBean(Heads.class);
        var today = context.getBean(Times.class).today();
        for (var head : DemoHead.ALL) {
            var signedIn = members.enter(new EnterMember(null, null, head.phone(), DemoAccess.PIN), Caller.INSIDE);
            var powers = heads.powersOf(signedIn.personId(), today);
            assertEquals(1, powers.size(), head.name());
            assertEquals(head.title(), powers.getFirst().title());
        }
    }

    /** Chairs, heads of departments, heads of employers and group heads of a unit that has so many departments. */
    private static List<Integer> heads(String name, int departments) {
        var tree = context.getBean(OrganisationTree.class);
        var today = context.getBean(Times.class).today();
        var unit = context.getBean(OrganisationDirectory.class).search(Actor.SYSTEM, name, today, 50).stream()
                .filter(line -> line.name().contains(name) && line.level() == OrganisationLevel.GRASSROOTS)
                .findFirst()
                .orElseThrow()
                .number();
        assertEquals(departments, tree.departments(unit).size());
        var holders = context.getBean(Heads.class).holders(unit, today);
        return Stream.of(OfficeKind.CHAIR, OfficeKind.DEPARTMENT_HEAD, OfficeKind.EMPLOYER_HEAD, OfficeKind.GROUP_HEAD)
                .map(kind -> (int)
                        holders.stream().filter(power -> power.kind() == kind).count())
                .toList();
    }

    @Test
    void its_unions_kept_what_happened_last_year_and_this_year() throws SQLException {
        assertTrue(count("SELECT COUNT(DISTINCT organisation_id) FROM activity") >= 58);
        assertTrue(count("SELECT COUNT(*) FROM activity") > 1_000);
        assertTrue(count("SELECT COUNT(*) FROM activity_issue WHERE state = 'UNDER_WAY' AND due_on < " + TODAY) > 5);
        var chair = "Công đoàn cơ sở Trung tâm Y tế khu vực Tây Lĩnh";
        var unit = count("SELECT organisation_id FROM organisation_version WHERE name = '" + chair + "'");
        var check = context.getBean(YearChecks.class)
                .of(Actor.SYSTEM, unit, context.getBean(Times.class).today().getYear());
        assertTrue(check.satisfaction().falls(), () -> "" + check.satisfaction());
        assertTrue(check.lines().stream().anyMatch(line -> line.code().equals("INSPECTION") && !line.done()));
        assertTrue(check.lines().stream().anyMatch(line -> line.code().equals("CULTURE_REGULATION") && line.done()));
    }

    @Test
    void the_union_of_the_two_offices_was_made_of_two_in_2021() throws SQLException {
        var made = """
                organisation_event e JOIN organisation_version v ON v.event_id = e.id
                  AND v.name = 'Công đoàn cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'
                WHERE e.kind = 'CONSOLIDATE' AND e.effective_on = '2021-04-01'""";
        assertEquals(1, count("SELECT COUNT(*) FROM " + made));
        assertEquals(
                2, count("SELECT COUNT(*) FROM organisation_lineage WHERE event_id = (SELECT e.id FROM " + made + ")"));
        assertEquals(
                18,
                count("SELECT COUNT(*) FROM membership_carry c JOIN membership m ON m.id = c.to_id"
                        + " WHERE m.valid_from = '2021-04-01' AND m.end_reason = 'GRASSROOTS_DISSOLVED'"));
    }

    @Test
    void it_is_built_once() {
        int lines = SAID.size();
        context.getBean(DemoWorld.class).run(SAID::add);
        assertEquals(lines, SAID.size());
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestEngine.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
