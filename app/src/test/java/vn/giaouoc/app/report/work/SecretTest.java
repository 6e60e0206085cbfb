package vn.giaouoc.app.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.year.Lateness;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportState;

/** Who submits is asked once more who he or she is, and stands under the report by name and title. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SecretTest {

    @Inject
    ReportScene scene;

    @Inject
    Officers officers;

    @Inject
    Lateness lateness;

    @Inject
    SceneClock clock;

    Province province;
    Report report;
    Actor chair;

    @BeforeEach
    void aReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
        chair = officers.officer("Nguyễn Mạnh Cường", OfficeKind.CHAIR, report.organisationId());
        scene.fillIn(report.id());
    }

    @Test
    void a_wrong_password_submits_nothing_and_the_right_one_puts_the_chairs_name_under_it() {
        long seen = scene.now(report.id()).revision();
        assertRefused("PASSWORD_WRONG", () -> scene.work().submit(chair, report.id(), seen, "khong phai"));
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);

        var submitted = scene.work().submit(chair, report.id(), seen, Officers.PASSWORD);

        assertThat(submitted.sha256()).hasSize(64);
        var signer = scene.reports().sealed(chair, report.id(), null).signer();
        assertThat(signer.name()).isEqualTo("Nguyễn Mạnh Cường");
        assertThat(signer.title()).isEqualTo("Chủ tịch");
        assertThat(signer.deputy()).isFalse();
        var step = scene.page(chair, report.id()).trail().getLast();
        assertThat(step.by()).isEqualTo("Nguyễn Mạnh Cường");
        assertThat(step.title()).isEqualTo("Chủ tịch");
    }

    @Test
    void a_deputy_signs_for_the_chair_and_both_are_named() {
        var deputy = officers.officer("Trần Thị Phó", OfficeKind.DEPUTY, report.organisationId());
        scene.acceptAll(report.id());
        scene.work().submit(deputy, report.id(), scene.now(report.id()).revision(), Officers.PASSWORD);
        var signer = scene.reports().sealed(deputy, report.id(), null).signer();
        assertThat(signer.deputy()).isTrue();
        assertThat(signer.name() + ", " + signer.chairName()).isEqualTo("Trần Thị Phó, Nguyễn Mạnh Cường");
    }

    @Test
    void a_clerk_of_the_unit_reads_what_is_written_and_submits_nothing() {
        var clerk = officers.officer("Bùi Thị Út", OfficeKind.CLERK, report.organisationId());
        assertThat(scene.page(clerk, report.id()).withheld()).isFalse();
        assertThat(scene.page(clerk, report.id()).may().type()).isFalse();
        assertRefused("CHAIR_ONLY", () -> scene.work().submit(clerk, report.id(), 0, Officers.PASSWORD));
    }

    @Test
    void what_is_kept_of_the_year_afterwards_is_marked_as_late_until_the_report_is_taken_back() {
        long unit = report.organisationId();
        var day = LocalDate.of(2026, 5, 5);
        assertThat(lateness.late(unit, null, day)).isFalse();
        scene.work().submit(chair, report.id(), scene.now(report.id()).revision(), Officers.PASSWORD);
        assertThat(lateness.late(unit, null, day)).isTrue();
        scene.work().withdraw(chair, report.id());
        assertThat(lateness.late(unit, null, day)).isFalse();
    }
}
