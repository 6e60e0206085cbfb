package vn.giaouoc.app.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.review.bulk.BulkApproval;
import vn.giaouoc.app.report.review.bulk.BulkLine;
import vn.giaouoc.app.report.review.bulk.BulkPick;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.QueueRow;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.life.ReportState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class QueueTest {

    @Inject
    ReportScene scene;

    @Inject
    ReviewService review;

    @Inject
    Decisions decisions;

    @Inject
    Reopening reopening;

    @Inject
    BulkApproval bulk;

    @Inject
    ReviewQueue queue;

    @Inject
    SceneClock clock;

    Province province;
    List<Report> reports;

    @BeforeEach
    void aYearOfFiveUnits() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        var units = List.of(
                scene.union(province),
                scene.union(province),
                scene.union(province),
                scene.union(province),
                scene.union(province));
        scene.open(province, 2026);
        reports = units.stream().map(unit -> scene.report(province, unit)).toList();
    }

    @Test
    void the_queue_says_with_whom_each_report_lies_since_when_and_how_late_it_is() {
        submit(0, "2026-11-22T08:00:00");
        submit(1, "2026-12-02T08:00:00");
        submit(2, "2026-11-22T08:00:00");
        clock.at("2026-12-03T09:00:00");
        review.begin(
                scene.actors().superior(province.superior()), reports.get(2).id());
        clock.at("2026-12-06T10:00:00");

        var page = queue.queue(scene.actors().superior(province.superior()), question(false, Set.of()));
        assertThat(row(page.rows(), 0)).satisfies(row -> {
            assertThat(row.lies()).isEqualTo(Lies.REVIEWER);
            assertThat(row.days()).isEqualTo(14);
            assertThat(row.daysLate()).isZero();
            assertThat(row.mine()).isTrue();
        });
        assertThat(row(page.rows(), 1)).satisfies(row -> {
            assertThat(row.line().late()).isTrue();
            assertThat(row.daysLate()).isEqualTo(2);
        });
        assertThat(row(page.rows(), 2).days()).isEqualTo(3);
        assertThat(row(page.rows(), 3)).satisfies(row -> {
            assertThat(row.lies()).isEqualTo(Lies.UNIT);
            assertThat(row.liesWith()).isEqualTo(row.line().unitName());
            assertThat(row.line().overdue()).isTrue();
            assertThat(row.daysLate()).isEqualTo(6);
            assertThat(row.mine()).isFalse();
        });
        assertThat(page.rows().getFirst().line().reportId())
                .isEqualTo(reports.get(0).id());
        assertThat(page.counts())
                .extracting(counts -> "%d %d %d %d %d %d"
                        .formatted(
                                counts.owing(),
                                counts.writing(),
                                counts.waiting(),
                                counts.inReview(),
                                counts.late(),
                                counts.overdue()))
                .isEqualTo("5 2 2 1 1 2");
        assertThat(queue.queue(scene.actors().superior(province.superior()), question(true, Set.of()))
                        .rows())
                .hasSize(3);
        assertThat(queue.queue(scene.actors().provinceDesk(province), question(false, Set.of(Lies.UNIT)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void whoever_reviews_nothing_there_has_an_empty_queue() {
        assertThat(queue.queue(scene.actors().chair(reports.getFirst().organisationId()), question(false, Set.of()))
                        .rows())
                .isEmpty();
        assertThat(queue.queue(scene.actors().superior(scene.province().superior()), question(false, Set.of()))
                        .rows())
                .isEmpty();
    }

    @Test
    void many_are_approved_after_a_look_and_one_that_changed_meanwhile_stops_no_other() {
        submit(0, "2026-11-22T08:00:00");
        submit(1, "2026-11-22T08:00:00");
        submit(2, "2026-11-22T08:00:00");
        var superior = scene.actors().superior(province.superior());
        var ids = reports.subList(0, 4).stream().map(Report::id).toList();
        var preview = bulk.preview(superior, ids);
        assertThat(preview).extracting(BulkLine::ready).containsExactly(true, true, true, false);
        assertThat(preview.get(3).obstacle()).contains("«Nháp»");
        assertThat(preview.get(0).warnings()).isPositive();
        assertThat(preview.get(0).worthALook()).isTrue();

        scene.work()
                .withdraw(
                        scene.actors().chair(reports.get(1).organisationId()),
                        reports.get(1).id());
        scene.submit(reports.get(1).id());
        var done = bulk.approve(
                superior,
                preview.stream()
                        .map(line -> new BulkPick(line.reportId(), line.number()))
                        .toList());
        assertThat(done.approved())
                .containsExactly(preview.get(0).reportId(), preview.get(2).reportId());
        assertThat(done.refused())
                .extracting(refused -> refused.code())
                .containsExactly("SUBMISSION_CHANGED", "WRONG_STATE");
        assertThat(scene.now(reports.get(0).id()).state()).isEqualTo(ReportState.APPROVED);
        assertThat(scene.now(reports.get(1).id()).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void only_the_province_opens_an_approved_report_again_and_names_what_is_to_be_mended() {
        submit(0, "2026-11-22T08:00:00");
        var id = reports.getFirst().id();
        var superior = scene.actors().superior(province.superior());
        bulk.approve(superior, List.of(new BulkPick(Long.toString(id), 1)));
        var wish = new Reopen("Sai số đoàn viên", LocalDate.of(2026, 12, 10), List.of("A"));
        assertRefused("NOT_YOUR_CAMPAIGN", () -> reopening.reopen(superior, id, wish));
        var desk = scene.actors().provinceDesk(province);
        assertRefused("REASON_NEEDED", () -> reopening.reopen(desk, id, new Reopen(" ", wish.againDueOn(), null)));
        assertThat(reopening.reopen(desk, id, wish)).isZero();
        var page = scene.page(scene.actors().chair(reports.getFirst().organisationId()), id);
        assertThat(page.line().state()).isEqualTo(ReportState.RETURNED);
        assertThat(ReportScene.cell(page, "A01").editable()).isTrue();
        assertThat(ReportScene.cell(page, "F06").editable()).isFalse();
    }

    private void submit(int which, String at) {
        scene.fillIn(reports.get(which).id());
        clock.at(at);
        scene.submit(reports.get(which).id());
    }

    private QueueQuestion question(boolean lateOnly, Set<Lies> lies) {
        return new QueueQuestion(
                province.campaignId(),
                2026,
                null,
                ReportKind.YEARLY,
                ReportTier.GRASSROOTS,
                lies,
                lateOnly,
                "",
                200,
                0);
    }

    private QueueRow row(List<QueueRow> rows, int which) {
        return rows.stream()
                .filter(row -> row.line().reportId() == reports.get(which).id())
                .findFirst()
                .orElseThrow();
    }
}
