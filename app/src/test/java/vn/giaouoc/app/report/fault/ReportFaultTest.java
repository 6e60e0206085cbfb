package vn.giaouoc.app.report.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.fault.FaultAtEveryStatement;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.form.SmallForms;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.Decisions;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.SendBack;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "fault.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReportFaultTest {

    @Inject
    FaultAtEveryStatement faults;

    @Inject
    ReportScene scene;

    @Inject
    PledgeScene people;

    @Inject
    SmallForms forms;

    @Inject
    ReviewService review;

    @Inject
    Decisions decisions;

    @Inject
    StraightApproval straight;

    @Inject
    ReportRepository reports;

    @Inject
    SceneClock clock;

    Province province;

    @BeforeEach
    void aSmallForm() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        forms.give(province.campaignId());
    }

    @Test
    void a_submission_is_frozen_as_a_whole_or_not_at_all() {
        var seen = faults.in(() -> {
            var report = filled();
            return () -> scene.submit(report.id());
        });
        assertThat(seen.tables()).contains("report", "report_snapshot", "report_move", "report_value");
        assertThat(seen.after()).isPositive();
    }

    @Test
    void a_report_is_sent_back_as_a_whole_or_not_at_all() {
        var seen = faults.in(() -> {
            var report = inReview();
            review.giveBack(Actor.SYSTEM, report.id(), "A", "Thiếu ảnh");
            var wish = new SendBack(1, LocalDate.of(2026, 12, 10), null);
            return () -> decisions.sendBack(Actor.SYSTEM, report.id(), wish);
        });
        assertThat(seen.tables()).contains("report", "report_move");
    }

    @Test
    void a_report_is_approved_as_a_whole_or_not_at_all() {
        var seen = faults.in(() -> {
            var report = inReview();
            return () -> decisions.approve(Actor.SYSTEM, report.id(), Approve.of(1));
        });
        assertThat(seen.tables()).contains("report", "report_move");
    }

    @Test
    void a_superiors_submission_takes_all_its_parts_along_or_none() {
        var seen = faults.in(() -> {
            province = provinceWithTheForm();
            for (int i = 0; i < 2; i++) {
                var report = filled();
                scene.submit(report.id());
                straight.approve(Actor.SYSTEM, report.id(), Approve.of(1));
            }
            var own = reports.of(
                            province.campaignId(),
                            2026,
                            ReportKind.YEARLY,
                            ReportTier.CONSOLIDATED,
                            province.superior())
                    .orElseThrow();
            scene.put(own.id(), CellWish.words("B01", 0, "Cả xã vui hẳn lên"));
            scene.acceptAll(own.id());
            return () -> scene.submit(own.id());
        });
        assertThat(seen.tables()).contains("report", "report_part", "report_snapshot", "report_move");
    }

    private Province provinceWithTheForm() {
        aSmallForm();
        return province;
    }

    private Report filled() {
        long unit = scene.union(province);
        people.member(unit);
        scene.open(province, 2026);
        var report = scene.report(province, unit);
        scene.number(report.id(), "A02", 1);
        scene.put(report.id(), CellWish.words("B01", 0, "Cơ quan vui hẳn lên"));
        scene.acceptAll(report.id());
        return report;
    }

    private Report inReview() {
        var report = filled();
        scene.submit(report.id());
        review.begin(Actor.SYSTEM, report.id());
        return report;
    }
}
