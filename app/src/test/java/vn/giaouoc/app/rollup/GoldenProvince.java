package vn.giaouoc.app.rollup;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.db.pledge.PledgeMethod;

/**
 * Three superiors and a dozen unions whose figures were worked out by hand. On 21/11/2026 stands:
 *
 * <pre>
 *         members eligible signed                                2025: members signed
 * A  a1      5       5       3    one declined; x moved to b1             6      0
 *    a2      3       3       3    and one of the staff signed             3      0
 *    a3      2       1       0    one on leave                            2      0
 * B  b1      3       3       2    x counts here; one withdrawn            2      0
 *    m       2       2       2    a part of b1                            2      0
 *    b2      1       1       1                                            1      0
 *    b3      3       3       0                                            3      0
 *    a4      4       4       2    under A until 31/5/2026                 4      1
 * C  c1      2       2       1                                            2      0
 *    c2      -       -       -    ended 1/9/2026, C took over             2      2
 *    c3      0       0       0                                            0      0
 * K          2       2       2    only copied                             2      0
 * sum       25      24      14                                           27      3
 * </pre>
 */
@Singleton
@Requires(property = "pledge.scene")
public class GoldenProvince {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final OrganisationService organisations;
    private final OrganisationTree tree;
    private final PledgeScene scene;
    private final Map<String, Long> units = new HashMap<>();
    private final CampaignScene.Running campaign;

    GoldenProvince(OrganisationService organisations, OrganisationTree tree, PledgeScene scene) {
        this.organisations = organisations;
        this.tree = tree;
        this.scene = scene;
        this.campaign = scene.campaign();
        found();
        thisYear();
        lastYear();
    }

    public long id(String unit) {
        var id = units.get(unit);
        if (id == null) {
            throw new IllegalArgumentException(unit);
        }
        return id;
    }

    public long campaign() {
        return campaign.id();
    }

    public Actor chairOf(String unit) {
        return actor(unit, Set.of(Authority.SEE_FIGURES, Authority.SEE_MEMBERS));
    }

    public Actor superiorOf(String unit) {
        return actor(unit, Set.of(Authority.SEE_FIGURES, Authority.REVIEW));
    }

    private Actor actor(String unit, Set<Authority> authorities) {
        return new Actor(
                Ids.next(), Ids.next(), "Người xem", 0, List.of(new Grant(id(unit), 0, "Chủ tịch", authorities, true)));
    }

    private void found() {
        unit("P", null, OrganisationLevel.FEDERATION, true);
        for (var superior : List.of("A", "B", "C")) {
            unit(superior, "P", OrganisationLevel.UPPER, true);
        }
        for (var union : List.of("a1", "a2", "a3", "a4", "b1", "b2", "b3", "c1", "c2", "c3")) {
            unit(union, union.substring(0, 1).toUpperCase(java.util.Locale.ROOT), OrganisationLevel.GRASSROOTS, true);
        }
        unit("m", "b1", OrganisationLevel.MEMBER_GRASSROOTS, true);
        unit("K", "P", OrganisationLevel.GRASSROOTS, false);
    }

    private void unit(
            String name, @org.jspecify.annotations.Nullable String under, OrganisationLevel level, boolean counted) {
        long id = organisations.found(
                Actor.SYSTEM,
                new FoundOrganisation(
                        null,
                        under == null ? null : (Long) id(under),
                        "Công đoàn " + name + " " + Ids.next(),
                        name,
                        level,
                        UnitType.ENTERPRISE,
                        null,
                        counted,
                        null,
                        List.of(),
                        null,
                        Decision.of("01/QĐ", LONG_AGO)));
        units.put(name, id);
    }

    private void thisYear() {
        var a1 = members("a1", 5);
        long man = scene.person("MALE");
        scene.join(man, id("a1"), "MEMBER", LONG_AGO);
        sign(a1.subList(0, 4));
        scene.write(PledgeStep.DECLINE, man, campaign);
        moved(a1.getFirst());
        long department = tree.department(id("a1"), "Khoa Nội", null).id();
        for (long person : a1.subList(1, 3)) {
            scene.move(person, "UPDATE membership SET department_id = ? WHERE person_id = ?", department, person);
        }
        sign(members("a2", 3));
        long staff = scene.person("FEMALE");
        scene.join(staff, id("a2"), "STAFF", LONG_AGO);
        sign(List.of(staff));
        scene.suspend(members("a3", 2).getFirst(), LocalDate.of(2026, 3, 1), Ids.STILL);
        for (long person : members("a4", 4).subList(0, 2)) {
            scene.write(scene.wish(PledgeStep.SIGN, Ids.nextUuid(), person, campaign, 2026, PledgeMethod.KIOSK));
        }
        var b1 = members("b1", 2);
        sign(b1);
        scene.write(PledgeStep.WITHDRAW, b1.getFirst(), campaign);
        sign(members("m", 2));
        sign(members("b2", 1));
        members("b3", 3);
        sign(members("c1", 2).subList(0, 1));
        members("c2", 2);
        sign(members("K", 2));
        organisations.transfer(
                Actor.SYSTEM,
                new TransferOrganisation(id("a4"), id("B"), Decision.of("83/QĐ", LocalDate.of(2026, 6, 1))));
        // renamed on the very day: two versions begin on it, and nobody may count twice
        organisations.rename(
                Actor.SYSTEM,
                new RenameOrganisation(
                        id("a4"), "Công đoàn a4 mới", null, null, Decision.of("84/QĐ", LocalDate.of(2026, 6, 1))));
    }

    /** Signed in a1, then became a member of b1. */
    private void moved(long person) {
        var day = LocalDate.of(2026, 7, 1);
        scene.move(person, "UPDATE membership SET valid_to = ? WHERE person_id = ?", day, person);
        scene.join(person, id("b1"), "MEMBER", day);
    }

    /** Two of c2 and one of a4 signed in 2025; then c2 ended. */
    private void lastYear() {
        scene.run(
                "INSERT INTO pledge (id, person_id, campaign_id, year, state, organisation_id, department_id, text_id,"
                        + " answers, method, signed_at, digest, receipt_code) SELECT UNHEX(REPLACE(UUID(), '-', '')), person_id, ?,"
                        + " 2025, 'SIGNED', organisation_id, 0, ?, 'S.1,S.2', 'OWN_PHONE', '2025-02-01', UNHEX(SHA2('x', 256)),"
                        + " 'GOLDEN' FROM membership WHERE organisation_id = ? OR id = (SELECT MIN(id) FROM membership WHERE"
                        + " organisation_id = ?)",
                campaign.id(),
                campaign.text().id(),
                id("c2"),
                id("a4"));
        scene.open(campaign.id(), 2025, "2025-01-01", "2025-12-31", "2025-12-31");
        organisations.dissolve(
                Actor.SYSTEM, new DissolveOrganisation(id("c2"), null, Decision.of("60/QĐ", LocalDate.of(2026, 9, 1))));
    }

    private List<Long> members(String unit, int howMany) {
        var people = new ArrayList<Long>();
        for (int i = 0; i < howMany; i++) {
            people.add(scene.member(id(unit)));
        }
        return people;
    }

    private void sign(List<Long> people) {
        people.forEach(person -> scene.write(PledgeStep.SIGN, person, campaign));
    }
}
