package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeLine;
import vn.giaouoc.db.common.Refusal;

/** Who may give which office where: own, below, sibling, superior, another province. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "offices")
@Property(name = "portal.access.second-factor", value = "optional")
class OfficeServiceTest {

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    OfficeService offices;

    @Inject
    OfficeBook book;

    @Inject
    Accounts accounts;

    long province;
    long superior;
    long unit;
    long sibling;
    long cousin;
    long abroad;

    @BeforeEach
    void twoProvinces() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        superior = scene.superior(province);
        unit = scene.unit(superior);
        sibling = scene.unit(superior);
        cousin = scene.unit(scene.superior(province));
        abroad = scene.unit(scene.superior(scene.province()));
    }

    @Test
    void a_unit_chair_gives_offices_of_the_own_unit_only_and_never_another_chair() {
        var chair = scene.actor(OfficeKind.CHAIR, unit);

        assertGives(chair, OfficeKind.CLERK, Map.of(unit, true, sibling, false, superior, false, abroad, false));
        assertRefused("FROM_ABOVE", () -> give(chair, OfficeKind.CHAIR, unit));
        assertThat(gives(chair, OfficeKind.DEPUTY, unit)).isTrue();
    }

    @Test
    void a_superior_chair_gives_offices_below_and_none_above_or_beside() {
        var chair = scene.actor(OfficeKind.CHAIR, superior);

        assertGives(
                chair,
                OfficeKind.CHAIR,
                Map.of(unit, true, sibling, true, cousin, false, superior, false, province, false, abroad, false));
        assertThat(gives(chair, OfficeKind.REVIEWER, superior)).isTrue();
        assertRefused("FROM_ABOVE", () -> give(chair, OfficeKind.ADMINISTRATOR, superior));
    }

    @Test
    void an_administrator_of_the_province_gives_everything_in_it_and_nothing_outside() {
        var administrator = scene.actor(OfficeKind.ADMINISTRATOR, province);

        for (var kind : new OfficeKind[] {OfficeKind.CHAIR, OfficeKind.ADMINISTRATOR, OfficeKind.REVIEWER}) {
            assertThat(gives(administrator, kind, superior)).isTrue();
        }
        assertThat(gives(administrator, OfficeKind.ADMINISTRATOR, province)).isTrue();
        assertGives(administrator, OfficeKind.CHAIR, Map.of(unit, true, cousin, true, abroad, false));
    }

    @Test
    void reviewers_deputies_clerks_and_inspectors_give_nothing() {
        for (var kind :
                new OfficeKind[] {OfficeKind.REVIEWER, OfficeKind.DEPUTY, OfficeKind.CLERK, OfficeKind.INSPECTOR}) {
            var officer = scene.actor(kind, superior);
            assertRefused("NOT_YOURS", () -> give(officer, OfficeKind.CLERK, unit));
        }
    }

    @Test
    void nobody_raises_own_rights() {
        var officer = scene.officer(OfficeKind.ADMINISTRATOR, province);
        var administrator = scene.actor(officer);

        assertRefused(
                "OWN_RIGHTS",
                () -> offices.give(administrator, scene.wish(officer.personId(), OfficeKind.REVIEWER, province)));
        assertRefused("OWN_RIGHTS", () -> offices.end(administrator, officer.officeId(), today(), "thôi"));
        assertRefused("OWN_RIGHTS", () -> accounts.disable(administrator, officer.accountId()));
    }

    @Test
    void nobody_helps_the_account_of_somebody_who_stands_higher() {
        var reviewer = scene.officer(OfficeKind.REVIEWER, province);
        var chair = scene.actor(OfficeKind.CHAIR, superior);
        var below = scene.officer(OfficeKind.CHAIR, unit);

        assertRefused("NOT_YOURS", () -> accounts.reset(chair, reviewer.accountId()));
        assertRefused("NOT_YOURS", () -> accounts.disable(chair, reviewer.accountId()));
        assertThat(accounts.reset(chair, below.accountId()).password()).hasSize(14);
        assertRefused("NOT_YOURS", () -> accounts.open(chair, new OpenAccount(scene.member(abroad), "ai.do")));
    }

    @Test
    void an_office_ended_or_given_acts_with_the_next_click() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        var actor = scene.actor(officer);
        var members = scene.member(unit);
        assertThat(gives(actor, OfficeKind.CLERK, unit)).isTrue();

        offices.end(Actor.SYSTEM, officer.officeId(), today(), "07/QĐ-LĐLĐ");

        var next = scene.actor(officer);
        assertRefused("NOT_YOURS", () -> offices.give(next, scene.wish(members, OfficeKind.CLERK, unit)));
        assertThat(scene.count(
                        "SELECT COUNT(*) FROM audit_entry WHERE act = 'OFFICE_ENDED' AND organisation_id = " + unit))
                .isEqualTo(1);
    }

    @Test
    void a_unit_has_one_chair_at_a_time_and_the_top_keeps_an_administrator() {
        scene.officer(OfficeKind.CHAIR, unit);
        var only = scene.officer(OfficeKind.ADMINISTRATOR, province);

        assertRefused("CHAIR_HELD", () -> give(Actor.SYSTEM, OfficeKind.CHAIR, unit));
        assertRefused("LAST_ADMINISTRATOR", () -> offices.end(Actor.SYSTEM, only.officeId(), today(), "thôi"));
        scene.officer(OfficeKind.ADMINISTRATOR, province);
        offices.end(Actor.SYSTEM, only.officeId(), today(), "thôi");
    }

    @Test
    void an_office_fits_its_unit_and_says_its_decision() {
        var person = scene.member(unit);
        assertRefused("OFFICE_PLACE", () -> give(Actor.SYSTEM, OfficeKind.REVIEWER, unit));
        assertRefused("OFFICE_DEPARTMENT", () -> give(Actor.SYSTEM, OfficeKind.GROUP_HEAD, unit));
        assertRefused(
                "DECISION_NEEDED",
                () -> offices.give(
                        Actor.SYSTEM, new GiveOffice(person, unit, 0, 0, OfficeKind.CLERK, null, today(), null, " ")));
        assertRefused(
                "OFFICE_TERM",
                () -> offices.give(
                        Actor.SYSTEM,
                        new GiveOffice(
                                person, unit, 0, 0, OfficeKind.CLERK, null, today(), today().minusDays(1), "1/QĐ")));
    }

    @Test
    void the_list_shows_the_own_subtree_and_finds_without_diacritics() {
        var name = "Đặng Đình Đạt " + Long.toString(unit, 36);
        var person = scene.member(unit, name, null);
        offices.give(Actor.SYSTEM, scene.wish(person, OfficeKind.CHAIR, unit));
        var superiorChair = scene.actor(OfficeKind.CHAIR, superior);
        var siblingChair = scene.actor(OfficeKind.CHAIR, sibling);

        assertThat(book.search(superiorChair, "dang dinh dat " + Long.toString(unit, 36), false, 0, 50))
                .extracting(OfficeLine::name)
                .containsExactly(name);
        assertThat(book.search(siblingChair, "dang dinh dat", false, 0, 50)).isEmpty();
        assertThat(book.search(superiorChair, "100%_", false, 0, 50)).isEmpty();
        assertThat(book.candidates(superiorChair, unit, "dinh dat")).hasSize(1);
        assertRefused("NOT_YOURS", () -> book.candidates(siblingChair, unit, ""));
    }

    private void assertGives(Actor actor, OfficeKind kind, Map<Long, Boolean> expected) {
        expected.forEach((organisation, may) -> assertThat(gives(actor, kind, organisation))
                .as("%s at %d", kind, organisation)
                .isEqualTo(may));
    }

    private boolean gives(Actor actor, OfficeKind kind, long organisation) {
        try {
            give(actor, kind, organisation);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
            return false;
        }
    }

    private void give(Actor actor, OfficeKind kind, long organisation) {
        offices.give(actor, scene.wish(scene.member(organisation), kind, organisation));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 21);
    }
}
