package vn.giaouoc.app.report.figure;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.activity.ActivityScene;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.pledge.PledgeMethod;

/**
 * A joint union of two employers with a union of a workshop below it, cut off on 31/10/2026:
 *
 * <pre>
 * Lan     woman  signed on her phone                         counts everywhere
 * Huệ     woman  leader, signed on paper
 * Bình    man    declined
 * Cường   man    signed, then took it back
 * Dũng    man    in the workshop, signed at the shared phone
 * Mai     woman  on leave since 1/3: a member, not asked to sign
 * Nga     woman  signed elsewhere, came on 1/7
 * Phúc    man    signed here, left for elsewhere on 1/8      counts there
 * Sơn     man    retired on 1/5                              counts nowhere
 * Tài     man    admitted on 1/4
 * Út      man    moved from the union to its workshop on 1/6: neither came nor left
 * Vân     woman  joined on 5/11, after the cut-off           counts nowhere yet
 * Xuân    woman  staff, signed;  Yên  man  staff
 * </pre>
 */
@Singleton
@Requires(property = "pledge.scene")
class GoldenUnit {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ReportScene scene;
    private final PledgeScene pledges;
    private final ActivityScene activities;
    private final OrganisationTree tree;
    private final SceneClock clock;

    GoldenUnit(
            ReportScene scene, PledgeScene pledges, ActivityScene activities, OrganisationTree tree, SceneClock clock) {
        this.scene = scene;
        this.pledges = pledges;
        this.activities = activities;
        this.tree = tree;
        this.clock = clock;
    }

    /** The unit with its workshop, its report opened. */
    record Built(Province province, long unit, long workshop) {}

    Built build() {
        clock.at("2026-10-20T08:00:00");
        var province = scene.province();
        long unit = scene.organisation(
                province.superior(),
                OrganisationLevel.GRASSROOTS,
                UnitType.ENTERPRISE,
                LONG_AGO,
                "Công ty Một",
                "Công ty Hai");
        long workshop = scene.organisation(unit, OrganisationLevel.MEMBER_GRASSROOTS, UnitType.ENTERPRISE, LONG_AGO);
        var built = new Built(province, unit, workshop);
        people(built);
        workplaces(built);
        clock.at("2026-11-21T14:30:00");
        year(unit);
        scene.open(province, 2026);
        return built;
    }

    private void people(Built built) {
        var province = built.province();
        long unit = built.unit();
        long workshop = built.workshop();
        long elsewhere = scene.union(province);
        var campaign = province.campaign();
        pledges.write(PledgeStep.SIGN, joined("FEMALE", unit), campaign);
        long hue = joined("FEMALE", unit);
        pledges.move(hue, "UPDATE membership SET leader = 1 WHERE person_id = ?", hue);
        pledges.write(pledges.wish(PledgeStep.SIGN, Ids.nextUuid(), hue, campaign, 2026, PledgeMethod.PAPER));
        pledges.write(PledgeStep.DECLINE, joined("MALE", unit), campaign);
        long cuong = joined("MALE", unit);
        pledges.write(PledgeStep.SIGN, cuong, campaign);
        pledges.write(PledgeStep.WITHDRAW, cuong, campaign);
        long dung = joined("MALE", workshop);
        pledges.write(pledges.wish(PledgeStep.SIGN, Ids.nextUuid(), dung, campaign, 2026, PledgeMethod.KIOSK));
        pledges.suspend(joined("FEMALE", unit), LocalDate.of(2026, 3, 1), Ids.STILL);
        long nga = joined("FEMALE", elsewhere);
        pledges.write(PledgeStep.SIGN, nga, campaign);
        moves(nga, unit, LocalDate.of(2026, 7, 1), "TRANSFERRED");
        long phuc = joined("MALE", unit);
        pledges.write(PledgeStep.SIGN, phuc, campaign);
        moves(phuc, elsewhere, LocalDate.of(2026, 8, 1), "TRANSFERRED");
        leaves(joined("MALE", unit), LocalDate.of(2026, 5, 1), "RETIRED");
        pledges.join(pledges.person("MALE"), unit, "MEMBER", LocalDate.of(2026, 4, 1));
        moves(joined("MALE", unit), workshop, LocalDate.of(2026, 6, 1), "CONTINUED");
        pledges.join(pledges.person("FEMALE"), unit, "MEMBER", LocalDate.of(2026, 11, 5));
        long xuan = pledges.person("FEMALE");
        pledges.join(xuan, unit, "STAFF", LONG_AGO);
        pledges.write(PledgeStep.SIGN, xuan, campaign);
        pledges.join(pledges.person("MALE"), unit, "STAFF", LONG_AGO);
    }

    private long joined(String gender, long where) {
        long person = pledges.person(gender);
        pledges.join(person, where, "MEMBER", LONG_AGO);
        return person;
    }

    private void moves(long person, long to, LocalDate day, String reason) {
        leaves(person, day, reason);
        pledges.join(person, to, "MEMBER", day);
    }

    private void leaves(long person, LocalDate day, String reason) {
        pledges.move(
                person, "UPDATE membership SET valid_to = ?, end_reason = ? WHERE person_id = ?", day, reason, person);
    }

    private void workplaces(Built built) {
        var province = built.province();
        long unit = built.unit();
        long workshop = built.workshop();
        tree.department(unit, "Khoa Nội", null);
        tree.department(workshop, "Ca 1", null);
        long gone = tree.department(unit, "Khoa cũ", null).id();
        pledges.run("UPDATE department SET ended_on = '2026-02-01' WHERE id = ?", gone);
        long kept = Ids.next();
        pledges.run(
                "INSERT INTO agreement_tally (campaign_id, year, organisation_id, made, signed, departments_in, judged, met)"
                        + " VALUES (?, 2026, ?, 3, 2, 1, 1, 1)",
                province.campaignId(),
                unit);
        for (int i = 0; i < 3; i++) {
            pledges.run(
                    "INSERT INTO agreement (id, campaign_id, year, organisation_id, title, template_code, in_force_id, code,"
                            + " judged_at, met, created_at) VALUES (?, ?, 2026, ?, 'Giao ước', 'X', ?, ?, ?, ?, NOW())",
                    kept + i,
                    province.campaignId(),
                    unit,
                    i == 2 ? null : (Long) (kept + i),
                    Long.toString(kept + i).substring(Long.toString(kept).length() - 12),
                    i == 0 ? Instant.parse("2026-11-01T00:00:00Z") : null,
                    i == 0 ? true : null);
        }
    }

    private void year(long unit) {
        var employers = activities.employers(unit);
        conference(unit, employers.getFirst(), "2026-02-10", "reported", "launched");
        conference(unit, employers.getLast(), "2026-03-01", "reported");
        long dialogue = activities.dialogue(unit, "2026-05-05");
        activities.issue(unit, dialogue, null);
        activities.add(
                unit,
                "SATISFACTION",
                "2026-09-09",
                "",
                Map.of("source", "Phiếu", "respondents", "40", "satisfied", "30"));
    }

    private void conference(long unit, String employer, String day, String... items) {
        var facts = new HashMap<>(Map.of("employer", employer, "present", "50", "total", "60"));
        List.of(items).forEach(item -> facts.put(item, "yes"));
        activities.add(unit, "CONFERENCE", day, "", facts);
    }
}
