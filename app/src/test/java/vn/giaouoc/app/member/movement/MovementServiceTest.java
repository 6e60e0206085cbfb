package vn.giaouoc.app.member.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.AddMember;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.member.MemberService;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.member.MembershipDetails;
import vn.giaouoc.app.member.SeenMovements;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

@MicronautTest(transactional = false)
class MovementServiceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);

    @Inject
    MemberScene scene;

    @Inject
    MovementService movements;

    @Inject
    JoinService joining;

    @Inject
    MemberService service;

    @Inject
    Members members;

    @Inject
    OrganisationService organisations;

    @Inject
    SeenMovements seen;

    @Inject
    DissolutionWatch dissolution;

    @Test
    void who_leaves_counts_no_longer_and_the_figures_are_told() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Lý A Páo");
        movements.leave(scene.chairOf(unit), leave(person, unit, scene.today(), EndReason.LEFT_JOB));
        assertThat(members.activeMembership(person, scene.today())).isEmpty();
        assertThat(seen.of(person)).containsExactly(unit, 0L);
    }

    @Test
    void a_leave_can_be_taken_back() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Lý A Páo");
        var chair = scene.chairOf(unit);
        movements.leave(chair, leave(person, unit, scene.today(), EndReason.LEFT_JOB));
        movements.takeBackLeave(chair, person, unit);
        assertThat(scene.active(person).organisationId()).isEqualTo(unit);
    }

    @Test
    void a_movement_is_never_dated_in_the_future() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Siu");
        var tomorrow = leave(person, unit, scene.today().plusDays(1), EndReason.RETIRED);
        assertThat(refusal(() -> movements.leave(scene.chairOf(unit), tomorrow)).code())
                .isEqualTo("DATE_IN_FUTURE");
    }

    @Test
    void closed_figures_are_changed_by_a_superior_only() {
        long superior = scene.superior();
        long unit = scene.unit(superior, "Trung tâm Y tế");
        long person = scene.memberSince(unit, 0, MemberScene.details("Siu"), LONG_AGO);
        var backdated = leave(person, unit, LONG_AGO.plusYears(1), EndReason.RETIRED);
        assertThat(refusal(() -> movements.leave(scene.chairOf(unit), backdated))
                        .code())
                .isEqualTo("DATE_CLOSED");
        movements.leave(scene.superiorOf(superior), backdated);
        assertThat(members.way(person).getLast().validTo()).isEqualTo(LONG_AGO.plusYears(1));
    }

    @Test
    void who_is_on_leave_belongs_here_but_is_suspended_until_the_return() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.memberSince(unit, 0, MemberScene.details("H’Bia Ksor"), LONG_AGO);
        var chair = scene.chairOf(unit);
        movements.suspend(chair, new SuspendMember(person, unit, scene.today(), null, "nghỉ thai sản"));
        assertThat(scene.active(person).suspendedOn(scene.today())).isTrue();
        movements.resume(chair, person, unit, scene.today());
        assertThat(scene.active(person).suspendedOn(scene.today())).isFalse();
    }

    @Test
    void staff_become_members_by_admission_from_that_day_on() {
        long unit = scene.unit("Trường Mầm non Hoa Đào");
        var staff = new MembershipDetails(0, MembershipKind.STAFF, null, null, null, false, UnionPost.MEMBER, null);
        long person = service.add(
                scene.chairOf(unit),
                new AddMember(unit, MemberScene.details("Lý A Páo"), staff, scene.today(), null, false));
        movements.admit(scene.chairOf(unit), person, unit, scene.today());
        assertThat(scene.active(person).kind()).isEqualTo(MembershipKind.MEMBER);
        assertThat(scene.active(person).joinedUnionOn()).isEqualTo(scene.today());
        assertThat(members.way(person)).hasSize(2);
    }

    @Test
    void a_record_entered_by_mistake_counts_on_no_day() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Siu");
        movements.leave(scene.chairOf(unit), leave(person, unit, scene.today(), EndReason.ENTERED_BY_MISTAKE));
        var row = members.way(person).getFirst();
        assertThat(row.validTo()).isEqualTo(row.validFrom());
    }

    @Test
    void who_comes_back_keeps_the_same_person_record() {
        long unit = scene.unit("Trung tâm Y tế");
        var details = MemberScene.coded("Đinh Văn Yưng", MemberScene.freshCode());
        long person = scene.memberSince(unit, 0, details, LONG_AGO);
        var chair = scene.chairOf(unit);
        movements.leave(chair, leave(person, unit, scene.today(), EndReason.LEFT_JOB));
        long again = service.add(
                chair, new AddMember(unit, details, MembershipDetails.memberOf(0), scene.today(), person, false));
        assertThat(again).isEqualTo(person);
        assertThat(members.way(person)).hasSize(2);
    }

    @Test
    void a_dissolved_union_ends_its_memberships_and_undoing_restores_them() {
        long unit = scene.unit("cơ quan Ủy ban nhân dân xã Vĩnh Hiệp Đông");
        long person = scene.memberSince(unit, 0, MemberScene.details("Đinh Văn Yưng"), LONG_AGO);
        long event = dissolve(unit, LocalDate.of(2025, 6, 15));
        assertThat(members.way(person).getFirst().endReason()).isEqualTo(EndReason.GRASSROOTS_DISSOLVED);
        assertThat(members.activeMembership(person, LocalDate.of(2025, 6, 14))).isPresent();
        assertThat(members.activeMembership(person, LocalDate.of(2025, 6, 15))).isEmpty();
        organisations.undo(Actor.SYSTEM, event);
        assertThat(scene.active(person).open()).isTrue();
        assertThat(seen.of(person)).containsExactly(0L, unit);
    }

    @Test
    void a_member_of_a_dissolved_union_joins_another_as_the_same_person_and_then_nothing_is_undone() {
        long old = scene.unit("cơ quan Ủy ban nhân dân xã Vĩnh Hiệp Đông");
        long next = scene.unit("Trung tâm Y tế khu vực Tây Lĩnh");
        var details = MemberScene.born("Đinh Văn Yưng", "02/03/1986");
        long person = scene.memberSince(old, 0, details, LONG_AGO);
        long event = dissolve(old, LocalDate.of(2025, 6, 15));
        var chair = scene.chairOf(next);
        assertThat(service.alike(chair, next, details))
                .extracting(each -> each.personId())
                .contains(person);
        service.add(chair, new AddMember(next, details, MembershipDetails.memberOf(0), scene.today(), person, false));
        assertThat(scene.active(person).organisationId()).isEqualTo(next);
        assertThat(refusal(() -> organisations.undo(Actor.SYSTEM, event)).code())
                .isEqualTo("MEMBERS_ELSEWHERE");
    }

    @Test
    void two_records_of_one_person_become_one() {
        long unit = scene.unit("Trường Trung học phổ thông");
        var code = MemberScene.freshCode();
        long one = scene.member(unit, 0, MemberScene.born("Lê Thị Thúy Hòa", "1988"));
        long two = scene.member(unit, 0, MemberScene.coded("Lê Thị Thuý Hoà", code));
        long kept = joining.join(scene.chairOf(unit), unit, one, two);
        assertThat(kept).isEqualTo(one);
        assertThat(members.person(one).orElseThrow().memberCode()).isEqualTo(code);
        assertThat(members.activeMembership(two, scene.today())).isEmpty();
    }

    @Test
    void a_record_that_lives_in_another_unit_too_is_not_joined_away() {
        long unit = scene.unit("Trường Trung học phổ thông");
        long other = scene.unit("Bệnh viện");
        long one = scene.member(unit, "Lê Thị Thúy Hòa");
        long two = scene.member(unit, "Lê Thị Thuý Hoà");
        var code = MemberScene.freshCode();
        long three = scene.memberSince(other, 0, MemberScene.coded("Lê Thị Thúy Hòa", code), LONG_AGO);
        movements.leave(Actor.SYSTEM, leave(three, other, scene.today(), EndReason.LEFT_JOB));
        service.add(
                Actor.SYSTEM,
                new AddMember(
                        unit,
                        MemberScene.coded("Lê Thị Thúy Hòa", code),
                        MembershipDetails.memberOf(0),
                        scene.today(),
                        three,
                        false));
        assertThat(refusal(() -> joining.join(scene.chairOf(unit), unit, one, three))
                        .code())
                .isEqualTo("RECORD_OF_OTHER_UNIT");
        assertThat(joining.join(scene.chairOf(unit), unit, one, two)).isEqualTo(one);
    }

    @Test
    void a_unit_that_has_members_was_built_upon() {
        long unit = scene.unit("Trung tâm Y tế");
        dissolution.requireNothingBuilt(unit, LONG_AGO);
        scene.member(unit, "Siu");
        assertThat(refusal(() -> dissolution.requireNothingBuilt(unit, LONG_AGO))
                        .code())
                .isEqualTo("MEMBERS_THERE");
    }

    private long dissolve(long unit, LocalDate on) {
        return organisations.dissolve(
                Actor.SYSTEM, new DissolveOrganisation(unit, null, Decision.of("83/QĐ-LĐLĐ", on)));
    }

    private static LeaveUnit leave(long person, long unit, LocalDate on, EndReason reason) {
        return new LeaveUnit(person, unit, on, reason, null);
    }

    private static Refusal refusal(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
