package vn.giaouoc.app.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SubmissionTest {

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    ReviewedByHand reviewer;

    @Inject
    SceneClock clock;

    Province province;
    Report report;

    @BeforeEach
    void aReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
    }

    @Test
    void what_is_left_out_stops_the_submission_with_a_sentence_at_each_field() {
        var refusal = refusalOf(() -> scene.submit(report.id()));
        assertThat(refusal.code()).isEqualTo("CHECKS_BROKEN");
        assertThat(refusal.details().get("cells"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("A01", "K01.1.a", "N01", "N02", "N04")
                .doesNotContainKeys("A02", "D03", "M01.a", "N03", "N05");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void words_too_few_are_told_with_how_many_there_are() {
        scene.fillIn(report.id());
        scene.put(report.id(), CellWish.words("N01", 0, "Tốt."));
        var refusal = refusalOf(() -> scene.submit(report.id()));
        assertThat(refusal.sentence()).contains("Kết quả nổi bật").contains("4").contains("200");
    }

    @Test
    void a_hard_check_stops_and_cannot_be_talked_away() {
        scene.fillIn(report.id());
        scene.put(report.id(), CellWish.number("D04.b", 0, 3).because("Sổ giấy"));
        var refusal = refusalOf(() -> scene.submit(report.id()));
        assertThat(refusal.sentence()).contains("Số kiến nghị đã giải quyết (3) nhiều hơn số đã nêu (0)");
        assertThat(refusal.details()).containsEntry("field", "D04.b");
        assertRefused("CHECK_HARD", () -> scene.work().acceptCheck(Actor.SYSTEM, report.id(), "D04_LE", "Vẫn đúng"));
    }

    @Test
    void a_soft_warning_is_taken_one_by_one_with_a_reason_and_anew_when_the_figures_change() {
        pledges.member(report.organisationId());
        scene.fillIn(report.id());
        scene.number(report.id(), "A01", 0);
        assertRefused("WARNINGS_OPEN", () -> scene.submit(report.id()));
        assertRefused("REASON_NEEDED", () -> scene.work().acceptCheck(Actor.SYSTEM, report.id(), "A01_A02", "  "));
        assertRefused("CHECK_HOLDS", () -> scene.work().acceptCheck(Actor.SYSTEM, report.id(), "G03_FALL", "Vì vậy"));
        scene.work().acceptCheck(Actor.SYSTEM, report.id(), "A01_A02", "Chưa có biên chế");
        assertThat(scene.openChecks(report.id())).isEmpty();

        pledges.member(report.organisationId());
        assertThat(scene.openChecks(report.id())).containsExactly("A01_A02");
        scene.work().acceptCheck(Actor.SYSTEM, report.id(), "A01_A02", "Chưa có biên chế, thêm một đoàn viên");
        scene.work().openCheck(Actor.SYSTEM, report.id(), "A01_A02");
        assertThat(scene.openChecks(report.id())).containsExactly("A01_A02");
        scene.acceptAll(report.id());
        assertThat(scene.submit(report.id()).number()).isEqualTo(1);
    }

    @Test
    void progress_says_for_each_section_what_is_left() {
        var before = scene.page(Actor.SYSTEM, report.id()).progress();
        assertThat(before.complete()).isFalse();
        assertThat(before.filled()).isLessThan(before.toFill());
        scene.fillIn(report.id());
        var page = scene.page(Actor.SYSTEM, report.id());
        assertThat(page.progress().complete()).isTrue();
        assertThat(page.progress().filled()).isEqualTo(page.progress().toFill());
        assertThat(page.sections())
                .hasSize(12)
                .allMatch(section -> section.progress().complete());
        assertThat(page.progress().accepted()).isPositive();
    }

    @Test
    void nobody_submits_what_somebody_else_just_changed() {
        scene.fillIn(report.id());
        long seen = scene.now(report.id()).revision();
        scene.number(report.id(), "F06", 9);
        var refusal = refusalOf(() -> scene.work().submit(Actor.SYSTEM, report.id(), seen, ""));
        assertThat(refusal.code()).isEqualTo("REPORT_CHANGED");
        assertThat(refusal.details()).containsEntry("revision", seen + 1);
    }

    @Test
    void helpers_and_superiors_do_not_submit() {
        scene.fillIn(report.id());
        long seen = scene.now(report.id()).revision();
        assertRefused(
                "CHAIR_ONLY",
                () -> scene.work().submit(scene.actors().helper(report.organisationId()), report.id(), seen, "x"));
        assertRefused(
                "CHAIR_ONLY",
                () -> scene.work().submit(scene.actors().superior(province.superior()), report.id(), seen, "x"));
        assertRefused(
                "REPORT_UNKNOWN",
                () -> scene.work().submit(scene.actors().head(report.organisationId()), report.id(), seen, "x"));
    }

    @Test
    void the_last_second_of_the_last_day_is_in_time_and_the_next_one_is_late() {
        scene.fillIn(report.id());
        clock.at("2026-11-30T23:59:59");
        assertThat(scene.now(report.id()).overdue(clock.instant())).isFalse();
        assertThat(scene.submit(report.id()).late()).isFalse();

        var second = scene.opened(province);
        scene.fillIn(second.id());
        clock.at("2026-12-01T00:00:00");
        assertThat(scene.page(Actor.SYSTEM, second.id()).line().overdue()).isTrue();
        assertThat(scene.submit(second.id()).late()).isTrue();
        assertThat(scene.page(Actor.SYSTEM, second.id()).line().overdue()).isFalse();
    }

    @Test
    void before_a_day_means_that_the_day_itself_is_too_late() {
        scene.due(province.campaignId(), 2026, OrganisationLevel.GRASSROOTS, "2026-11-30", false);
        scene.open(province, 2026);
        scene.fillIn(report.id());
        clock.at("2026-11-30T00:00:00");
        assertThat(scene.submit(report.id()).late()).isTrue();

        clock.at("2026-11-21T14:30:00");
        var second = scene.opened(province);
        scene.fillIn(second.id());
        clock.at("2026-11-29T23:59:59");
        assertThat(scene.submit(second.id()).late()).isFalse();
    }

    @Test
    void it_is_taken_back_while_nobody_has_begun_to_review_and_a_submission_taken_back_does_not_count_as_in_time() {
        scene.fillIn(report.id());
        scene.submit(report.id());
        assertRefused("WRONG_STATE", () -> scene.number(report.id(), "F06", 5));
        scene.work().withdraw(Actor.SYSTEM, report.id());
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.DRAFT);
        assertThat(scene.page(scene.actors().superior(province.superior()), report.id())
                        .withheld())
                .isTrue();
        clock.at("2026-12-05T08:00:00");
        var again = scene.submit(report.id());
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.late()).isTrue();

        reviewer.move(report.id(), ReportMove.BEGIN_REVIEW);
        assertRefused("WRONG_STATE", () -> scene.work().withdraw(Actor.SYSTEM, report.id()));
    }

    @Test
    void a_returned_report_comes_back_with_the_next_number_and_keeps_its_first_time() {
        scene.fillIn(report.id());
        scene.submit(report.id());
        var first = scene.now(report.id()).firstSubmittedAt();
        reviewer.move(report.id(), ReportMove.BEGIN_REVIEW);
        reviewer.move(report.id(), ReportMove.SEND_BACK);
        clock.at("2026-12-20T08:00:00");
        scene.number(report.id(), "F06", 5);
        assertThat(scene.submit(report.id()).number()).isEqualTo(2);
        var now = scene.now(report.id());
        assertThat(now.firstSubmittedAt()).isEqualTo(first);
        assertThat(now.late()).isFalse();
        assertThat(scene.reports().submissions(Actor.SYSTEM, report.id()))
                .extracting(mark -> mark.number())
                .containsExactly(1, 2);
        assertThat(scene.reports().sealed(Actor.SYSTEM, report.id(), 1).value("F06"))
                .isEqualByComparingTo("0");
        assertThat(scene.page(Actor.SYSTEM, report.id()).trail())
                .extracting(step -> step.verb())
                .containsExactly("mở", "nộp", "bắt đầu thẩm định", "trả lại", "nộp");
    }
}
