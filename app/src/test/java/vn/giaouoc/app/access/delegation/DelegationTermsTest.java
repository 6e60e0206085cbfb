package vn.giaouoc.app.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.access.head.HeadScene.Head;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.delegation.DelegationLine;
import vn.giaouoc.db.common.Refusal;

/** From when to when somebody may sign in another's place, and what is written down about it. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "delegation terms")
@Property(name = "portal.access.second-factor", value = "optional")
class DelegationTermsTest {

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
    void a_delegation_begins_today_or_later_ends_after_it_begins_and_lasts_no_longer_than_the_office() {
        assertRefused("DELEGATION_PAST", () -> give(colleague, TODAY.minusDays(1), TODAY));
        assertRefused("DELEGATION_DAYS", () -> give(colleague, TODAY.plusDays(2), TODAY.plusDays(1)));
        assertRefused("DELEGATION_TERM", () -> give(colleague, TODAY, LocalDate.of(2027, 1, 1)));
        assertRefused("DELEGATION_TERM", () -> give(colleague, TODAY, LocalDate.MAX));

        give(colleague, TODAY, LocalDate.of(2026, 12, 31));
    }

    @Test
    void paper_and_reason_are_written_down() {
        var noPaper = new GiveDelegation(head.office(), colleague, TODAY, TODAY, " ", "Đi công tác", HeadScene.PIN);
        var noReason = new GiveDelegation(head.office(), colleague, TODAY, TODAY, "03/UQ", "\u200b", HeadScene.PIN);
        var tooLong = new GiveDelegation(head.office(), colleague, TODAY, TODAY, "x".repeat(61), "x", HeadScene.PIN);

        assertRefused("DELEGATION_INCOMPLETE", () -> delegations.give(phone, noPaper));
        assertRefused("DELEGATION_INCOMPLETE", () -> delegations.give(phone, noReason));
        assertRefused("TOO_LONG", () -> delegations.give(phone, tooLong));
    }

    @Test
    void one_office_has_one_delegate_a_day() {
        var other = scene.member(unit);
        give(colleague, TODAY.plusDays(5), TODAY.plusDays(9));

        for (var last : List.of(5, 7, 9, 20)) {
            assertRefused("DELEGATION_OVERLAPS", () -> give(other, TODAY.plusDays(4), TODAY.plusDays(last)));
        }
        assertRefused("DELEGATION_OVERLAPS", () -> give(colleague, TODAY.plusDays(9), TODAY.plusDays(9)));
        give(other, TODAY, TODAY.plusDays(4));
        give(other, TODAY.plusDays(10), TODAY.plusDays(11));
    }

    @Test
    void two_delegations_at_the_same_moment_leave_one() throws Exception {
        var other = scene.member(unit);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads
                    .invokeAll(List.<Callable<String>>of(
                            () -> code(() -> give(colleague, TODAY, TODAY)),
                            () -> code(() -> give(other, TODAY, TODAY))))
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder("", "DELEGATION_OVERLAPS");
        }
    }

    @Test
    void the_end_of_the_office_or_of_the_delegate_s_membership_ends_the_power() {
        give(colleague, TODAY, TODAY.plusDays(9));
        accounts.run("UPDATE membership SET valid_to = ? WHERE person_id = ?", TODAY.plusDays(2), colleague);
        assertThat(heads.powersOf(colleague, TODAY.plusDays(1))).hasSize(1);
        assertThat(heads.powersOf(colleague, TODAY.plusDays(2))).isEmpty();

        offices.end(Actor.SYSTEM, head.office(), TODAY.plusDays(1), "07/QĐ");
        assertThat(heads.powersOf(colleague, TODAY)).hasSize(1);
        assertThat(heads.powersOf(colleague, TODAY.plusDays(1))).isEmpty();
        assertThat(book.own(phone).given())
                .extracting(line -> line.state(TODAY.plusDays(1)))
                .containsExactly(DelegationLine.State.OVER);
    }

    private long give(long person, LocalDate from, LocalDate last) {
        return delegations.give(phone, wish(person, from, last));
    }

    private GiveDelegation wish(long person, LocalDate from, LocalDate last) {
        return new GiveDelegation(head.office(), person, from, last, "03/UQ-KN", "Đi công tác", HeadScene.PIN);
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
