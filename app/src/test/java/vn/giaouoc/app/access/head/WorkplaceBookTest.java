package vn.giaouoc.app.access.head;

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
import vn.giaouoc.app.access.delegation.DelegationService;
import vn.giaouoc.app.access.delegation.GiveDelegation;
import vn.giaouoc.app.access.head.WorkplacePage.DepartmentLine;
import vn.giaouoc.app.access.head.WorkplacePage.EmployerLine;
import vn.giaouoc.app.access.head.WorkplacePage.Head;
import vn.giaouoc.app.access.office.GiveOffice;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.access.office.OfficeKind;

/** Where the people of a unit work, who heads each place, and how both are kept. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "workplaces")
@Property(name = "portal.access.second-factor", value = "optional")
class WorkplaceBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    SceneClock clock;

    @Inject
    WorkplaceBook book;

    @Inject
    WorkplaceService workplaces;

    @Inject
    OfficeService offices;

    @Inject
    DelegationService delegations;

    long superior;
    long unit;
    Actor chair = Actor.SYSTEM;

    @BeforeEach
    void aUnitWithAChair() {
        clock.at("2026-11-21T14:30:00");
        superior = accounts.superior(accounts.province());
        unit = accounts.unit(superior);
        chair = accounts.actor(OfficeKind.CHAIR, unit);
    }

    @Test
    void a_department_shows_its_employer_its_head_and_how_many_work_there() {
        var employer = scene.employer(unit, "Trung tâm Y tế Pleime");
        var ward = scene.department(unit, "Khoa Nội");
        var head = scene.departmentHead(unit, ward);
        var nurse = scene.member(unit);
        accounts.run("UPDATE membership SET department_id = ? WHERE person_id = ?", ward, nurse);

        var line = department("Khoa Nội");

        assertThat(line.employerId()).isEqualTo(Long.toString(employer));
        assertThat(line.members()).isEqualTo(1);
        assertThat(line.headed()).isTrue();
        assertThat(line.heads()).singleElement().satisfies(shown -> {
            assertThat(shown.officeId()).isEqualTo(Long.toString(head.office()));
            assertThat(shown.name()).isEqualTo("Trần Thị Thu Hà");
            assertThat(shown.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(shown.reachable()).as("nobody can sign without a PIN").isFalse();
        });
        assertThat(employer("Trung tâm Y tế Pleime").members())
                .as("the only employer has those of no department too")
                .isEqualTo(3);
    }

    @Test
    void a_head_can_sign_once_a_pin_is_chosen_and_the_delegate_of_today_is_shown() {
        var head = scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));
        var phone = scene.phone(head.person());
        var colleague = accounts.member(unit, "Kpă Nay", null);
        delegations.give(
                phone, new GiveDelegation(head.office(), colleague, TODAY, TODAY.plusDays(2), "1", "x", HeadScene.PIN));

        var shown = department("Khoa Nội").heads().getFirst();

        assertThat(shown.reachable()).isTrue();
        assertThat(shown.delegate()).isEqualTo("Kpă Nay");
        assertThat(shown.delegateLastDay()).isEqualTo(TODAY.plusDays(2));
        clock.at("2026-11-24T08:00:00");
        assertThat(department("Khoa Nội").heads().getFirst().delegate()).isNull();
    }

    @Test
    void departments_without_a_head_are_counted_and_a_coming_head_is_no_head_yet() {
        var ward = scene.department(unit, "Khoa Nội");
        scene.department(unit, "Khoa Ngoại");
        scene.departmentHead(unit, scene.department(unit, "Khoa Nhi"));
        var from = TODAY.plusDays(10);
        offices.give(
                chair,
                new GiveOffice(
                        scene.member(unit), unit, ward, 0, OfficeKind.DEPARTMENT_HEAD, "Trưởng Khoa", from, null, "1"));

        var page = book.page(chair, unit);

        assertThat(page.headless()).isEqualTo(2);
        assertThat(department("Khoa Nội").heads()).extracting(Head::coming).containsExactly(true);
    }

    @Test
    void with_two_employers_a_department_belongs_to_the_one_it_names_and_with_none_groups_have_group_heads() {
        assertThat(book.page(chair, unit).headOfDepartment()).isEqualTo(OfficeKind.GROUP_HEAD);
        var school = scene.employer(unit, "Trường A");
        scene.employer(unit, "Trường B");
        var one = scene.department(unit, "Tổ Toán");
        scene.department(unit, "Tổ Văn");
        workplaces.changeDepartment(chair, unit, one, "Tổ Toán", school);

        assertThat(department("Tổ Toán").employer()).isEqualTo("Trường A");
        assertThat(department("Tổ Văn").employer()).isNull();
        assertThat(employer("Trường A").departments()).isEqualTo(1);
        assertThat(employer("Trường B").departments()).isZero();
        assertThat(book.page(chair, unit).headOfDepartment()).isEqualTo(OfficeKind.DEPARTMENT_HEAD);
    }

    @Test
    void a_superior_sees_counts_and_no_names_who_does_not_give_offices() {
        scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));
        var reviewer = accounts.actor(OfficeKind.REVIEWER, superior);
        var above = accounts.actor(OfficeKind.CHAIR, superior);
        var stranger = accounts.actor(OfficeKind.CHAIR, scene.unit());

        var seen = book.page(reviewer, unit);
        assertThat(seen.named()).isFalse();
        assertThat(seen.departments()).singleElement().satisfies(line -> {
            assertThat(line.headed()).isTrue();
            assertThat(line.heads()).isEmpty();
        });
        assertThat(book.page(above, unit).named()).isTrue();
        assertRefused("NOT_YOURS", () -> book.page(stranger, unit));
    }

    @Test
    void the_chair_appoints_heads_of_the_own_departments_and_employers_and_of_no_other_unit() {
        var ward = scene.department(unit, "Khoa Nội");
        var employer = scene.employer(unit, "Trung tâm Y tế");
        var abroad = scene.unit();
        var abroadWard = scene.department(abroad, "Khoa Nội");

        give(chair, unit, ward, 0, OfficeKind.DEPARTMENT_HEAD);
        give(chair, unit, 0, employer, OfficeKind.EMPLOYER_HEAD);

        assertThat(department("Khoa Nội").headed()).isTrue();
        assertThat(employer("Trung tâm Y tế").headed()).isTrue();
        assertRefused("NOT_YOURS", () -> give(chair, abroad, abroadWard, 0, OfficeKind.DEPARTMENT_HEAD));
        assertRefused("OFFICE_DEPARTMENT", () -> give(chair, unit, abroadWard, 0, OfficeKind.DEPARTMENT_HEAD));
    }

    @Test
    void an_employer_ends_when_no_department_belongs_to_it_and_both_stand_again() {
        var employer = scene.employer(unit, "Trường A");
        var other = scene.employer(unit, "Trường B");
        var group = workplaces.addDepartment(chair, unit, "Tổ Toán", employer).id();

        assertRefused("DEPARTMENTS_IN_IT", () -> workplaces.endEmployer(chair, unit, employer, TODAY));
        workplaces.endDepartment(chair, unit, group, TODAY);
        workplaces.endEmployer(chair, unit, employer, TODAY);
        assertThat(employer("Trường A").endedOn()).isEqualTo(TODAY);
        assertThat(book.page(chair, unit).employers())
                .extracting(EmployerLine::name)
                .containsExactly("Trường B", "Trường A");

        workplaces.restoreEmployer(chair, unit, employer);
        workplaces.restoreDepartment(chair, unit, group);
        assertThat(department("Tổ Toán").employer()).isEqualTo("Trường A");
        workplaces.endEmployer(chair, unit, other, TODAY);
        workplaces.renameEmployer(chair, unit, employer, "Trường B");
        assertRefused("SAME_NAME", () -> workplaces.restoreEmployer(chair, unit, other));
    }

    @Test
    void places_of_another_unit_are_not_reached_through_the_own_one() {
        var abroad = scene.unit();
        var ward = scene.department(abroad, "Khoa Nội");
        var employer = scene.employer(abroad, "Trung tâm Y tế");

        assertRefused("NO_SUCH_WORKPLACE", () -> workplaces.endDepartment(chair, unit, ward, TODAY));
        assertRefused("NO_SUCH_WORKPLACE", () -> workplaces.renameEmployer(chair, unit, employer, "Của tôi"));
        assertRefused("NOT_ITS_EMPLOYER", () -> workplaces.addDepartment(chair, unit, "Khoa Nội", employer));
        assertRefused("NOT_YOURS", () -> workplaces.changeDepartment(chair, abroad, ward, "Của tôi", null));
    }

    private void give(Actor actor, long organisation, long department, long employer, OfficeKind kind) {
        offices.give(
                actor,
                new GiveOffice(
                        scene.member(organisation), organisation, department, employer, kind, null, TODAY, null, "1"));
    }

    private DepartmentLine department(String name) {
        return book.page(chair, unit).departments().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EmployerLine employer(String name) {
        return book.page(chair, unit).employers().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
