package vn.giaouoc.app.report.review;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.db.report.Report;

/** A unit's report, handed in, before the superior that reviews it. */
abstract class OnTheDesk {

    @Inject
    ReportScene scene;

    @Inject
    ReviewService review;

    @Inject
    Decisions decisions;

    @Inject
    Reviews reviews;

    @Inject
    SceneClock clock;

    Province province;
    Report report;
    Actor superior;

    @BeforeEach
    void aSubmittedReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.handedIn(province);
        superior = scene.actors().superior(province.superior());
    }
}
