package vn.giaouoc.app.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.access.head.HeadScene.Head;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.delegation.Delegate;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.common.Ids;

/** A head lets a colleague sign in the own place, for a limited time, and takes it back. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "delegations")
@Property(name = "portal.access.second-factor", value = "optional")
class DelegationServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    SceneClock clock;

    @Inject
    Heads heads;

    @Inject
    DelegationService delegations;

    @Inject
    DelegationBook book;

    @Inject
    OfficeService offices;

    long unit;
    Head head = new Head(0, 0);
    Actor phone = Actor.SYSTEM;
    long colleague;

    @BeforeEach
    void aHeadWithAPhoneAndAColleague() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit();
        head = scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));
        phone = scene.phone(head.person());
        colleague = scene.member(unit);
    }

    @Test
    void a_colleague_signs_for_the_head_from_the_first_to_the_last_day_and_both_names_stand() {
        var delegation = give(colleague, TODAY.plusDays(1), TODAY.plusDays(3));

        assertThat(heads.powersOf(colleague, TODAY)).isEmpty();
        assertThat(heads.powersOf(colleague, TODAY.plusDays(1))).singleElement().satisfies(power -> {
            assertThat(power.officeId()).isEqualTo(head.office());
            assertThat(power.holderId()).isEqualTo(head.person());
            assertThat(power.holderName()).isEqualTo("Trần Thị Thu Hà");
            assertThat(power.delegationId()).isEqualTo(delegation);
        });
        assertThat(heads.powersOf(colleague, TODAY.plusDays(3))).hasSize(1);
        assertThat(heads.powersOf(colleague, TODAY.plusDays(4))).isEmpty();
        assertThat(heads.powersOf(head.person(), TODAY.plusDays(2)))
                .as("the head keeps the own power")
                .hasSize(1);
        assertThat(heads.holders(unit, TODAY.plusDays(2)))
                .as("a delegate is no head of the unit")
                .extracting(SigningPower::holderId)
                .containsExactly(head.person());
        assertThat(trail("DELEGATION_GIVEN")).isEqualTo(1);
    }

    @Test
    void a_delegation_gives_no_right_of_the_office() {
        give(colleague, TODAY, TODAY);

        assertThat(scene.phone(colleague).grants()).isEmpty();
        var officer = accounts.actor(accounts.account(colleague, 0));
        assertThat(officer.grants()).isEmpty();
    }

    @Test
    void only_the_holder_delegates_and_a_delegate_does_not_pass_it_on() {
        give(colleague, TODAY, TODAY.plusDays(3));
        var delegate = scene.phone(colleague);
        var chair = accounts.actor(OfficeKind.CHAIR, unit);
        var third = scene.member(unit);

        assertRefused("NOT_YOUR_OFFICE", () -> delegations.give(delegate, wish(third, TODAY, TODAY)));
        var byChair = new GiveDelegation(head.office(), third, TODAY, TODAY, "1", "x", AccessScene.PASSWORD);
        assertRefused("NOT_YOUR_OFFICE", () -> delegations.give(chair, byChair));
        var ofNobody = new GiveDelegation(Ids.next(), third, TODAY, TODAY, "1", "x", HeadScene.PIN);
        assertRefused("NOT_YOUR_OFFICE", () -> delegations.give(phone, ofNobody));
    }

    @Test
    void an_office_that_does_not_sign_is_not_delegated() {
        var clerk = scene.head(unit, OfficeKind.CLERK, 0, 0);
        var wish = new GiveDelegation(clerk.office(), colleague, TODAY, TODAY, "1", "x", HeadScene.PIN);

        assertRefused("NOT_YOUR_OFFICE", () -> delegations.give(scene.phone(clerk.person()), wish));
    }

    @Test
    void nobody_delegates_to_himself_or_to_somebody_of_another_unit() {
        var stranger = scene.member(scene.unit());
        var left = scene.member(unit);
        accounts.run("UPDATE membership SET valid_to = ? WHERE person_id = ?", TODAY, left);

        assertRefused("DELEGATE_SELF", () -> give(head.person(), TODAY, TODAY));
        assertRefused("DELEGATE_OUTSIDE", () -> give(stranger, TODAY, TODAY));
        assertRefused("DELEGATE_OUTSIDE", () -> give(left, TODAY, TODAY));
        assertRefused("DELEGATE_OUTSIDE", () -> give(Ids.next(), TODAY, TODAY));
        assertThat(accounts.count("SELECT COUNT(*) FROM delegation WHERE office_id = " + head.office()))
                .isZero();
    }

    @Test
    void the_chair_of_a_superior_delegates_to_an_officer_there_who_is_a_member_elsewhere() {
        var superior = accounts.superior(accounts.province());
        var deputy = accounts.member(scene.unit());
        offices.give(Actor.SYSTEM, accounts.wish(deputy, OfficeKind.DEPUTY, superior));
        var chair = accounts.officer(OfficeKind.CHAIR, superior);
        var wish = new GiveDelegation(chair.officeId(), deputy, TODAY, TODAY, "1", "x", AccessScene.PASSWORD);

        delegations.give(accounts.actor(chair), wish);

        assertThat(heads.powersOf(deputy, TODAY)).extracting(SigningPower::kind).containsExactly(OfficeKind.CHAIR);
    }

    @Test
    void what_is_taken_back_signs_nothing_from_that_moment() {
        var delegation = give(colleague, TODAY, TODAY.plusDays(9));
        clock.at("2026-11-23T09:00:00");
        assertThat(heads.powersOf(colleague, TODAY.plusDays(2))).hasSize(1);

        delegations.revoke(phone, delegation);

        assertThat(heads.powersOf(colleague, TODAY.plusDays(2))).isEmpty();
        assertThat(book.own(phone).given())
                .extracting(line -> line.state(TODAY.plusDays(2)))
                .containsExactly(DelegationLine.State.REVOKED);
        assertRefused("DELEGATION_OVER", () -> delegations.revoke(phone, delegation));
        assertThat(trail("DELEGATION_REVOKED")).isEqualTo(1);
        give(scene.member(unit), TODAY.plusDays(2), TODAY.plusDays(9));
    }

    @Test
    void the_chair_of_the_unit_takes_a_delegation_back_and_nobody_of_elsewhere() {
        var delegation = give(colleague, TODAY, TODAY.plusDays(9));
        var chair = accounts.actor(OfficeKind.CHAIR, unit);
        var stranger = accounts.actor(OfficeKind.CHAIR, scene.unit());
        var delegate = scene.phone(colleague);

        assertRefused("NOT_YOURS", () -> delegations.revoke(stranger, delegation));
        assertRefused("NOT_YOURS", () -> delegations.revoke(delegate, delegation));
        assertThat(book.at(chair, unit)).extracting(DelegationLine::id).containsExactly(delegation);
        assertRefused("NOT_YOURS", () -> book.at(stranger, unit));
        delegations.revoke(chair, delegation);

        assertThat(heads.powersOf(colleague, TODAY)).isEmpty();
    }

    @Test
    void a_wrong_pin_delegates_nothing() {
        var wish = new GiveDelegation(head.office(), colleague, TODAY, TODAY, "1", "x", "000001");

        assertRefused("PIN_WRONG", () -> delegations.give(phone, wish));
        assertThat(heads.powersOf(colleague, TODAY)).isEmpty();
    }

    @Test
    void colleagues_are_found_by_two_letters_in_the_own_unit_only() {
        var name = "Y Blơk Êban " + Long.toString(unit, 36);
        var found = accounts.member(unit, name, null);
        accounts.member(scene.unit(), name, null);

        assertThat(book.delegates(phone, head.office(), "y blok eban"))
                .extracting(Delegate::id)
                .containsExactly(found);
        assertThat(book.delegates(phone, head.office(), "y")).isEmpty();
        assertThat(book.delegates(phone, head.office(), "%%")).isEmpty();
        assertThat(book.delegates(phone, head.office(), "tran thi thu ha"))
                .extracting(Delegate::id)
                .contains(colleague)
                .doesNotContain(head.person());
        assertRefused("NOT_YOUR_OFFICE", () -> book.delegates(scene.phone(colleague), head.office(), "y blok"));
    }

    private long give(long person, LocalDate from, LocalDate last) {
        return delegations.give(phone, wish(person, from, last));
    }

    private GiveDelegation wish(long person, LocalDate from, LocalDate last) {
        return new GiveDelegation(head.office(), person, from, last, "03/UQ-KN", "Đi công tác", HeadScene.PIN);
    }

    private long trail(String act) {
        return accounts.count(
                "SELECT COUNT(*) FROM audit_entry WHERE act = '" + act + "' AND organisation_id = " + unit);
    }
}
