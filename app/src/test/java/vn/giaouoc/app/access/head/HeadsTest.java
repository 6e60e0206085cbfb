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
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.common.Ids;

/** Who may sign for what on a day. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "heads")
class HeadsTest {

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
    OfficeService offices;

    @Inject
    WorkplaceService workplaces;

    long unit;

    @BeforeEach
    void aUnit() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit();
    }

    @Test
    void heads_of_departments_groups_employers_and_the_chair_sign_and_nobody_else() {
        var ward = scene.department(unit, "Khoa Nội");
        var clinic = scene.employer(unit, "Trung tâm Y tế Pleime");
        var nurse = scene.departmentHead(unit, ward);
        var group = scene.head(unit, OfficeKind.GROUP_HEAD, ward, 0);
        var director = scene.employerHead(unit, clinic);
        var chair = scene.head(unit, OfficeKind.CHAIR, 0, 0);
        var deputy = scene.head(unit, OfficeKind.DEPUTY, 0, 0);
        scene.head(unit, OfficeKind.CLERK, 0, 0);

        assertThat(heads.holders(unit, TODAY))
                .extracting(SigningPower::officeId)
                .containsExactlyInAnyOrder(nurse.office(), group.office(), director.office(), chair.office());
        assertThat(heads.powersOf(deputy.person(), TODAY)).isEmpty();
        assertThat(heads.powersOf(director.person(), TODAY))
                .containsExactly(new SigningPower(
                        director.office(),
                        OfficeKind.EMPLOYER_HEAD,
                        unit,
                        0,
                        clinic,
                        "Thủ trưởng cơ quan, đơn vị",
                        director.person(),
                        "Trần Thị Thu Hà",
                        null));
    }

    @Test
    void an_office_signs_from_its_first_to_its_last_day() {
        var head = scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));

        assertThat(heads.powersOf(head.person(), LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(heads.powersOf(head.person(), LocalDate.of(2026, 1, 1))).hasSize(1);
        assertThat(heads.powersOf(head.person(), LocalDate.of(2026, 12, 31))).hasSize(1);
        assertThat(heads.powersOf(head.person(), LocalDate.of(2027, 1, 1))).isEmpty();

        offices.end(Actor.SYSTEM, head.office(), TODAY, "07/QĐ");
        assertThat(heads.powersOf(head.person(), TODAY)).isEmpty();
        assertThat(heads.holders(unit, TODAY)).isEmpty();
    }

    @Test
    void what_has_ended_signs_nothing() {
        var ward = scene.department(unit, "Khoa Nội");
        var clinic = scene.employer(unit, "Trung tâm Y tế Pleime");
        var nurse = scene.departmentHead(unit, ward);
        var director = scene.employerHead(unit, clinic);
        var chair = scene.head(unit, OfficeKind.CHAIR, 0, 0);

        accounts.run("UPDATE department SET ended_on = ? WHERE id = ?", TODAY, ward);
        workplaces.endEmployer(Actor.SYSTEM, unit, clinic, TODAY);
        assertThat(heads.powersOf(nurse.person(), TODAY)).isEmpty();
        assertThat(heads.powersOf(nurse.person(), TODAY.minusDays(1))).hasSize(1);
        assertThat(heads.powersOf(director.person(), TODAY)).isEmpty();

        accounts.run(
                "UPDATE organisation_version SET valid_to = ? WHERE organisation_id = ? AND valid_to = ?",
                TODAY,
                unit,
                Ids.STILL);
        assertThat(heads.powersOf(chair.person(), TODAY)).isEmpty();
        assertThat(heads.powersOf(chair.person(), TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void a_department_and_an_employer_have_one_head_at_a_time() {
        var ward = scene.department(unit, "Khoa Nội");
        var clinic = scene.employer(unit, "Trung tâm Y tế Pleime");
        var other = scene.employer(unit, "Trung tâm Dân số");
        scene.departmentHead(unit, ward);
        scene.employerHead(unit, clinic);

        assertRefused("HEAD_HELD", () -> scene.departmentHead(unit, ward));
        assertRefused("HEAD_HELD", () -> scene.employerHead(unit, clinic));
        assertThat(scene.employerHead(unit, other).office()).isPositive();
        assertThat(scene.departmentHead(unit, scene.department(unit, "Khoa Ngoại"))
                        .office())
                .isPositive();
    }

    @Test
    void the_head_of_an_employer_names_an_employer_of_the_unit_and_nobody_else_does() {
        var abroad = scene.employer(scene.unit(), "Nhà máy ở nơi khác");
        var ours = scene.employer(unit, "Nhà máy của đơn vị");

        assertRefused("OFFICE_EMPLOYER", () -> scene.employerHead(unit, 0));
        assertRefused("OFFICE_EMPLOYER", () -> scene.employerHead(unit, abroad));
        assertRefused("OFFICE_EMPLOYER", () -> scene.head(unit, OfficeKind.CLERK, 0, ours));
        var superior = accounts.superior(accounts.province());
        assertRefused("OFFICE_PLACE", () -> scene.employerHead(superior, ours));
    }
}
