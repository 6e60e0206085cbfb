package vn.giaouoc.app.report.consolidate;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.organisation.succession.SuccessionService;
import vn.giaouoc.app.organisation.succession.request.Joining;
import vn.giaouoc.app.organisation.succession.request.MergeOrganisations;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * A province of three superiors and a dozen unions, in which everything happens that a year can bring. Members and pledges:
 *
 * <pre>
 * S1: U1  a1 ✓ a2 ✓ a3 –        (t went to U2 on 1/6)     approved    members 3, signed 2
 *     U2  b1 ✓ b2 ✓ t ✓         (t signed in U1 in March)  approved    members 3, signed 3: 100 %
 *     U3  c1 –                  (x went to U5 on 1/6)      draft       missing
 *     U4  dissolved on 1/9                                 exempt
 * S2: U5  e1 ✓ x –              C01 overridden: 4          approved    members 2, signed 1
 *     U6  f1 ✓ y ✓              handed in on 2/12: late    approved    members 2, signed 2: 100 %
 *     U7  g1 – y ✓              (y came from U6 on 1/10, entered after U6 had reported)   approved   members 2, signed 1
 * S3: U8  h1 ✓                                             approved    members 1, signed 1: 100 %
 *     U9  i1 –                  merged into U8 on 10/11    approved    members 1, signed 0
 *     U10 j1 ✓                  handed to S1 on 15/11      approved    members 1, signed 1: 100 %
 * P:  U11 k1 –                                             under review: missing
 *     U12                                                  exempt by the province
 * </pre>
 */
@Singleton
@Requires(property = "pledge.scene")
public class GoldenProvince {

    private final PledgeScene people;
    private final ReportScene scene;
    private final SceneClock clock;
    private final Tree tree;
    private final GoldenReports desk;

    GoldenProvince(PledgeScene people, ReportScene scene, SceneClock clock, Tree tree, GoldenReports desk) {
        this.people = people;
        this.scene = scene;
        this.clock = clock;
        this.tree = tree;
        this.desk = desk;
    }

    /** What changes the tree. */
    @Singleton
    @Requires(property = "pledge.scene")
    record Tree(OrganisationService organisations, SuccessionService succession) {}

    /** The province with its superiors and unions by their names above. */
    public record Golden(Province province, Map<String, Long> units) {
        public long unit(String name) {
            return units.getOrDefault(name, 0L);
        }
    }

    public Golden build() {
        clock.at("2026-03-02T08:00:00");
        var province = scene.province();
        var units = new HashMap<String, Long>();
        units.put("P", province.id());
        units.put("S1", province.superior());
        units.put("S2", superior(province));
        units.put("S3", superior(province));
        unions(units, "S1", "U1", "U2", "U3", "U4");
        unions(units, "S2", "U5", "U6", "U7");
        unions(units, "S3", "U8", "U9", "U10");
        unions(units, "P", "U11", "U12");
        var golden = new Golden(province, units);
        people(golden);
        scene.open(province, 2026);
        clock.at("2026-11-20T08:00:00");
        tree.succession()
                .carryOut(
                        Actor.SYSTEM,
                        new MergeOrganisations(
                                List.of(Joining.of(golden.unit("U9"))),
                                golden.unit("U8"),
                                Decision.of("9/QĐ", LocalDate.of(2026, 11, 10))));
        tree.organisations()
                .transfer(
                        Actor.SYSTEM,
                        new TransferOrganisation(
                                golden.unit("U10"),
                                golden.unit("S1"),
                                Decision.of("10/QĐ", LocalDate.of(2026, 11, 15))));
        reports(golden);
        return golden;
    }

    private void people(Golden golden) {
        signed(golden, "U1");
        signed(golden, "U1");
        silent(golden, "U1");
        signed(golden, "U2");
        signed(golden, "U2");
        long t = signed(golden, "U1");
        silent(golden, "U3");
        long x = silent(golden, "U3");
        signed(golden, "U5");
        signed(golden, "U6");
        silent(golden, "U7");
        signed(golden, "U8");
        silent(golden, "U9");
        signed(golden, "U10");
        silent(golden, "U11");
        clock.at("2026-06-01T08:00:00");
        moves(golden, t, "U2", LocalDate.of(2026, 6, 1));
        moves(golden, x, "U5", LocalDate.of(2026, 6, 1));
        clock.at("2026-09-01T08:00:00");
        tree.organisations()
                .dissolve(
                        Actor.SYSTEM,
                        new DissolveOrganisation(
                                golden.unit("U4"), null, Decision.of("4/QĐ", LocalDate.of(2026, 9, 1))));
    }

    /** U6 reports with y among its members; then it is found that y went to U7 in October, and U7 reports y too. */
    private void reports(Golden golden) {
        clock.at("2026-03-03T08:00:00");
        long y = signed(golden, "U6");
        clock.at("2026-11-21T14:30:00");
        desk.fill(golden, "U1", 30, 10, 9, 5);
        desk.fill(golden, "U2", 20, 30, 15, 3);
        for (var name : List.of("U5", "U7", "U8", "U9", "U10", "U11")) {
            desk.fill(golden, name, 10, 0, 0, 0);
        }
        desk.put(golden, "U5", CellWish.number("C01", 0, 4).because("Bốn bản ký giấy"));
        desk.fill(golden, "U6", 10, 0, 0, 0);
        clock.at("2026-12-02T08:00:00");
        desk.hand(golden, "U6");
        moves(golden, y, "U7", LocalDate.of(2026, 10, 1));
        clock.at("2026-11-25T08:00:00");
        for (var name : List.of("U1", "U2", "U5", "U7", "U8", "U9", "U10")) {
            desk.hand(golden, name);
        }
        desk.hold(golden, "U11");
        desk.exempt(golden, "U12");
        clock.at("2026-12-03T08:00:00");
    }

    private long superior(Province province) {
        return scene.organisation(province.id(), OrganisationLevel.UPPER, UnitType.UNION_BODY, ReportScene.LONG_AGO);
    }

    private void unions(Map<String, Long> units, String superior, String... names) {
        for (var name : names) {
            units.put(
                    name,
                    scene.organisation(
                            units.getOrDefault(superior, 0L),
                            OrganisationLevel.GRASSROOTS,
                            UnitType.ENTERPRISE,
                            ReportScene.LONG_AGO,
                            "Công ty " + name));
        }
    }

    private long signed(Golden golden, String name) {
        long person = silent(golden, name);
        people.write(PledgeStep.SIGN, person, golden.province().campaign());
        return person;
    }

    private long silent(Golden golden, String name) {
        return people.member(golden.unit(name));
    }

    private void moves(Golden golden, long person, String to, LocalDate day) {
        people.move(
                person,
                "UPDATE membership SET valid_to = ?, end_reason = 'TRANSFERRED' WHERE person_id = ?",
                day,
                person);
        people.join(person, golden.unit(to), "MEMBER", day);
    }
}
