package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene.Officer;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SecondFactors;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.office.SignedInOfficer;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.SecondFactor;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.access.office.OfficeKind;

/** Officers come in by password and code; what is taken from them is gone at once. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "officers")
@Property(name = "portal.access.second-factor", value = "optional")
class OfficerSignInTest {

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    OfficerSignIn signIn;

    @Inject
    Accounts accounts;

    @Inject
    OfficeService offices;

    @Inject
    SecondFactors factors;

    @Inject
    SecondFactor factor;

    long unit;

    @BeforeEach
    void aUnit() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit(scene.superior(scene.province()));
    }

    @Test
    void an_unknown_login_answers_like_a_wrong_password() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);

        var unknown = refusalOf(() -> enter("khong-co-" + officer.login(), "sai mat khau", stranger("1.1.1.1")));
        var wrong = refusalOf(() -> enter(officer.login(), "sai mat khau", stranger("1.1.1.1")));

        assertThat(unknown.code()).isEqualTo(wrong.code());
        assertThat(unknown.sentence()).isEqualTo(wrong.sentence());
        assertThat(unknown.details()).isEqualTo(wrong.details());
    }

    @Test
    void an_unknown_login_is_locked_like_a_known_one() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        for (var login : new String[] {officer.login(), "khong-co-" + officer.login()}) {
            for (var i = 0; i < 5; i++) {
                assertRefused("SIGN_IN_WRONG", () -> enter(login, "sai mat khau", stranger("1.1.1.1")));
            }
            assertRefused("LOCKED", () -> enter(login, "sai mat khau", stranger("1.1.1.1")));
        }
    }

    @Test
    void the_victim_still_gets_in_while_an_attacker_is_being_slowed() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        var own = enter(officer.login(), AccessScene.PASSWORD, stranger("2.2.2.2"));
        for (var i = 0; i < 6; i++) {
            refusalOf(() -> enter(officer.login(), "sai mat khau", stranger("6.6.6.6")));
        }

        var mark = new Caller("2.2.2.2", own.deviceMark(), null);
        assertThat(enter(officer.login(), AccessScene.PASSWORD, mark)
                        .tokens()
                        .who()
                        .accountId())
                .isEqualTo(officer.accountId());
        assertRefused("LOCKED", () -> enter(officer.login(), AccessScene.PASSWORD, stranger("2.2.2.2")));
        clock.pass(Duration.ofMinutes(2));
        enter(officer.login(), AccessScene.PASSWORD, stranger("2.2.2.2"));
    }

    @Test
    void a_mark_of_another_device_or_account_helps_nobody() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        var other = scene.officer(OfficeKind.CLERK, unit);
        var mark =
                enter(other.login(), AccessScene.PASSWORD, stranger("3.3.3.3")).deviceMark();
        for (var i = 0; i < 5; i++) {
            refusalOf(() -> enter(officer.login(), "sai mat khau", stranger("6.6.6.6")));
        }

        assertRefused("LOCKED", () -> enter(officer.login(), AccessScene.PASSWORD, new Caller("3.3.3.3", mark, null)));
    }

    @Test
    void one_machine_cannot_use_up_a_logins_tries_for_ever() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        for (var i = 0; i < 10; i++) {
            refusalOf(() -> enter(officer.login(), "sai mat khau", stranger("6.6.6.6")));
        }

        assertRefused("TRY_LATER", () -> enter(officer.login(), "sai mat khau", stranger("6.6.6.6")));
        clock.pass(Duration.ofMinutes(2));
        enter(officer.login(), AccessScene.PASSWORD, stranger("2.2.2.2"));
    }

    @Test
    void a_password_that_was_handed_out_gives_no_right_until_it_is_changed() {
        var person = scene.member(unit);
        offices.give(Actor.SYSTEM, scene.wish(person, OfficeKind.CHAIR, unit));
        var login = "p" + person;
        var starting = accounts.open(Actor.SYSTEM, new OpenAccount(person, login));

        var first = enter(login, starting.password(), Caller.INSIDE);

        assertThat(first.mustChangePassword()).isTrue();
        assertThat(scene.actor(first.tokens()).grants()).isEmpty();
    }

    @Test
    void a_disabled_account_is_out_at_once_and_only_the_right_password_hears_why() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        var tokens = enter(officer.login(), AccessScene.PASSWORD, Caller.INSIDE).tokens();

        accounts.disable(Actor.SYSTEM, officer.accountId());

        assertRefused("SESSION_ENDED", () -> scene.actor(tokens));
        assertRefused("ACCOUNT_DISABLED", () -> enter(officer.login(), AccessScene.PASSWORD, Caller.INSIDE));
        assertRefused("SIGN_IN_WRONG", () -> enter(officer.login(), "sai mat khau", Caller.INSIDE));
        accounts.enable(Actor.SYSTEM, officer.accountId());
        assertRefused("SESSION_ENDED", () -> scene.actor(tokens));
        enter(officer.login(), AccessScene.PASSWORD, Caller.INSIDE);
    }

    @Test
    void a_term_of_office_ends_at_midnight_in_viet_nam() {
        var officer = scene.officer(OfficeKind.CHAIR, unit);
        offices.end(Actor.SYSTEM, officer.officeId(), LocalDate.of(2026, 11, 22), "07/QĐ-LĐLĐ");
        clock.at("2026-11-21T23:59:00");
        var tokens = enter(officer.login(), AccessScene.PASSWORD, Caller.INSIDE).tokens();

        assertThat(scene.actor(tokens).mayAnywhere(Authority.KEEP_MEMBERS)).isTrue();
        clock.at("2026-11-22T00:00:00");
        assertThat(scene.actor(tokens).grants()).isEmpty();
    }

    @Test
    void a_second_factor_is_asked_only_after_the_right_password_and_each_code_works_once() {
        var officer = scene.officer(OfficeKind.REVIEWER, scene.superior(scene.province()));
        var secret = enrol(officer);
        clock.pass(Duration.ofMinutes(1));
        var code = factor.codeAt(secret, clock.instant());

        assertRefused("SIGN_IN_WRONG", () -> enter(officer.login(), "sai mat khau", code, Caller.INSIDE));
        assertRefused("CODE_NEEDED", () -> enter(officer.login(), AccessScene.PASSWORD, Caller.INSIDE));
        enter(officer.login(), AccessScene.PASSWORD, code, Caller.INSIDE);
        assertRefused("CODE_USED", () -> enter(officer.login(), AccessScene.PASSWORD, code, Caller.INSIDE));
    }

    @Test
    void codes_cannot_be_tried_without_end_by_who_knows_the_password() {
        var officer = scene.officer(OfficeKind.CLERK, unit);
        enrol(officer);
        for (var i = 0; i < 5; i++) {
            assertRefused("CODE_WRONG", () -> enter(officer.login(), AccessScene.PASSWORD, "abcdef", Caller.INSIDE));
        }
        assertRefused("LOCKED", () -> enter(officer.login(), AccessScene.PASSWORD, "abcdef", Caller.INSIDE));
    }

    private byte[] enrol(Officer officer) {
        var actor = scene.actor(officer);
        var enrolment = factors.begin(actor);
        var spares = factors.confirm(actor, enrolment, factor.codeAt(enrolment.secret(), clock.instant()));
        enter(officer.login(), AccessScene.PASSWORD, spares.getFirst(), Caller.INSIDE);
        assertRefused(
                "CODE_WRONG", () -> enter(officer.login(), AccessScene.PASSWORD, spares.getFirst(), Caller.INSIDE));
        enter(officer.login(), AccessScene.PASSWORD, spares.getLast(), Caller.INSIDE);
        return enrolment.secret();
    }

    private SignedInOfficer enter(String login, String password, Caller caller) {
        return enter(login, password, null, caller);
    }

    private SignedInOfficer enter(String login, String password, @Nullable String code, Caller caller) {
        return signIn.signIn(new SignInOfficer(login, password, code), caller);
    }

    private static Caller stranger(String source) {
        return new Caller(source, "", null);
    }
}
