package vn.giaouoc.app.access.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.account.OpenAccount;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.access.office.OfficerSignIn;
import vn.giaouoc.app.access.office.SecondFactors;
import vn.giaouoc.app.access.office.SignInOfficer;
import vn.giaouoc.app.access.office.SignedInOfficer;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.SecondFactor;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.AuditEntry;
import vn.giaouoc.db.access.AuditEntryRepository;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** An empty portal makes its first administrator, once; this one can start to work. */
class FirstAdministratorTest {

    private static final Pattern PASSWORD = Pattern.compile("Mật khẩu: (\\S+) ");
    private static final String OWN = "mua xuan tren ban";

    private final List<String> said = new ArrayList<>();
    private ApplicationContext context = ApplicationContext.builder().build();

    @BeforeEach
    void anEmptyPortal() throws SQLException {
        var database = TestEngine.emptyDatabase();
        var properties = new HashMap<String, Object>(TestEngine.properties());
        properties.put("datasources.default.url", TestEngine.engine().url(database));
        properties.put("portal.first.organisation", "Liên đoàn Lao động tỉnh Thử Nghiệm");
        properties.put("portal.public-url", "https://giaouoc.example/");
        properties.put("portal.access.second-factor", "required");
        context = ApplicationContext.builder().properties(properties).build().start();
        context.getBean(FirstAdministrator.class).run(said::add);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void it_says_where_and_how_to_sign_in_once_and_the_second_start_makes_nothing() {
        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).contains("https://giaouoc.example/dang-nhap");
        assertThat(said.getLast()).contains("quantri", "chỉ hiện một lần");
        assertThat(password()).hasSizeGreaterThanOrEqualTo(12);

        context.getBean(FirstAdministrator.class).run(said::add);

        assertThat(said).hasSize(2);
        assertThat(context.getBean(AccountRepository.class).count()).isEqualTo(1);
        assertThat(context.getBean(OrganisationTree.class)
                        .root(context.getBean(Times.class).today())
                        .name())
                .isEqualTo("Liên đoàn Lao động tỉnh Thử Nghiệm");
    }

    @Test
    void the_password_must_be_changed_and_the_authenticator_enrolled_before_any_right_works() {
        var first = enter(password());
        assertThat(first.mustChangePassword()).isTrue();
        var actor = actor(first);
        assertThat(actor.grants()).isEmpty();

        var own = context.getBean(OwnAccount.class);
        own.changePassword(actor, password(), OWN);
        assertThatThrownBy(() -> enter(password())).isInstanceOf(Refusal.class);
        assertThat(actor(first).mayAnywhere(Authority.KEEP_ACCOUNTS)).isFalse();
        assertThat(own.mine(actor(first)).mustEnrol()).isTrue();

        enrol(actor(first));

        var working = actor(first);
        assertThat(List.of(
                        Authority.KEEP_ACCOUNTS, Authority.KEEP_TREE, Authority.KEEP_CAMPAIGNS, Authority.SEE_FIGURES))
                .allMatch(working::mayAnywhere);
    }

    @Test
    void a_lost_password_is_replaced_at_the_console_and_the_act_is_noted() {
        var before = enter(password());

        assertThat(context.getBean(AdministratorCommand.class).run(context)).isZero();

        assertThatThrownBy(() -> actor(before)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> enter(password())).isInstanceOf(Refusal.class);
        var account = before.tokens().who().accountId();
        assertThat(context.getBean(AuditEntryRepository.class)
                        .findBySubjectOrderByAtDescAndIdDesc("account:" + account))
                .extracting(AuditEntry::act)
                .contains("ACCOUNT_OPENED", "PASSWORD_RESET");
    }

    @Test
    void the_administrator_founds_a_unit_and_gives_it_a_first_chair_who_keeps_its_list() {
        var actor = working();
        var today = context.getBean(Times.class).today();
        var root = context.getBean(OrganisationTree.class).root(today).organisationId();
        var unit = context.getBean(OrganisationService.class)
                .found(
                        actor,
                        FoundOrganisation.of(
                                root,
                                "Công đoàn cơ sở Trường THPT Thử Nghiệm",
                                OrganisationLevel.GRASSROOTS,
                                UnitType.SCHOOL,
                                Decision.of("01/QĐ-LĐLĐ", today)));
        var first = context.getBean(FirstOfficers.class);
        var wish = new GiveOffice(0, unit, 0, 0, OfficeKind.CHAIR, null, today, null, "02/QĐ-LĐLĐ");

        first.give(actor, "Đặng Đình Đạt", wish);

        var chair = context.getBean(OfficeBook.class)
                .candidates(actor, unit, "dang dinh dat")
                .getFirst();
        var starting = context.getBean(Accounts.class).open(actor, new OpenAccount(chair.id(), "dat.dd"));
        var entered = enter(starting.login(), starting.password());
        context.getBean(OwnAccount.class).changePassword(actor(entered), starting.password(), OWN);
        var keeper = actor(entered);
        assertThat(keeper.mayAnywhere(Authority.KEEP_MEMBERS)).isTrue();
        assertThatThrownBy(() -> first.give(keeper, "Trần Thị Thu Hà", wish.to(0)))
                .isInstanceOf(Refusal.class);
        assertThat(context.getBean(OfficeBook.class).candidates(actor, unit, "thu ha"))
                .isEmpty();
    }

    private Actor working() {
        var first = enter(password());
        context.getBean(OwnAccount.class).changePassword(actor(first), password(), OWN);
        enrol(actor(first));
        return actor(first);
    }

    private String password() {
        var found = PASSWORD.matcher(said.getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void enrol(Actor actor) {
        var factors = context.getBean(SecondFactors.class);
        var enrolment = factors.begin(actor);
        var code = context.getBean(SecondFactor.class)
                .codeAt(enrolment.secret(), context.getBean(Clock.class).instant());
        factors.confirm(actor, enrolment, code);
    }

    private SignedInOfficer enter(String password) {
        return enter(FirstPlace.LOGIN, password);
    }

    private SignedInOfficer enter(String login, String password) {
        return context.getBean(OfficerSignIn.class).signIn(new SignInOfficer(login, password, null), Caller.INSIDE);
    }

    private Actor actor(SignedInOfficer officer) {
        var who = officer.tokens().who();
        return context.getBean(ActorService.class).actor(who.accountId(), who.sessionId());
    }
}
