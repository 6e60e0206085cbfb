package vn.giaouoc.app.report.consolidate;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.consolidate.GoldenProvince.Golden;
import vn.giaouoc.app.report.ending.Exemptions;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;

/** The reports of the golden province: written, handed in, decided on, and those of its superiors. */
@Singleton
@Requires(property = "pledge.scene")
public class GoldenReports {

    private final ReportScene scene;
    private final Decides decides;

    GoldenReports(ReportScene scene, Decides decides) {
        this.scene = scene;
        this.decides = decides;
    }

    /** Who decides on reports. */
    @Singleton
    @Requires(property = "pledge.scene")
    record Decides(StraightApproval approval, ReviewService review, Exemptions exemptions, ReportRepository reports) {}

    void exempt(Golden golden, String name) {
        decides.exemptions().exempt(Actor.SYSTEM, report(golden, name).id(), "Tạm ngừng hoạt động");
    }

    /** Staff, satisfaction (asked, satisfied) and how many of the five things its conference did. */
    void fill(Golden golden, String name, long staff, long asked, long satisfied, long items) {
        var id = report(golden, name).id();
        scene.fillIn(id);
        scene.number(id, "A01", staff);
        scene.number(id, "M01.a", staff * 1_000);
        if (asked > 0) {
            scene.put(id, CellWish.number("G01.a", 0, asked).because("Phiếu giấy"));
            scene.put(id, CellWish.number("G01.b", 0, satisfied).because("Phiếu giấy"));
            scene.put(id, CellWish.words("G01.c", 0, "Phiếu khảo sát tháng 9"));
            scene.put(id, CellWish.number("D01.b", 0, 1).because("Tổ chức ngoài cổng"));
            scene.put(id, CellWish.number("D02", 0, items).because("Tổ chức ngoài cổng"));
            scene.put(id, CellWish.number("D05", 0, 1).because("Có bản giấy"));
        }
    }

    void put(Golden golden, String name, CellWish wish) {
        scene.put(report(golden, name).id(), wish);
    }

    void hand(Golden golden, String name) {
        var id = report(golden, name).id();
        scene.acceptAll(id);
        scene.submit(id);
        decides.approval().approve(Actor.SYSTEM, id, Approve.of(1));
    }

    void hold(Golden golden, String name) {
        var id = report(golden, name).id();
        scene.acceptAll(id);
        scene.submit(id);
        decides.review().begin(Actor.SYSTEM, id);
    }

    Report report(Golden golden, String name) {
        return scene.report(golden.province(), golden.unit(name));
    }

    public Report consolidated(Golden golden, String name) {
        return decides.reports()
                .of(golden.province().campaignId(), 2026, ReportKind.YEARLY, ReportTier.CONSOLIDATED, golden.unit(name))
                .orElseThrow();
    }

    /** The superior writes, hands in and is approved. */
    public void submit(Golden golden, String name) {
        var report = consolidated(golden, name);
        write(report.id());
        scene.submit(report.id());
    }

    void write(long reportId) {
        for (var cell : List.of("N01", "N02", "N04")) {
            scene.put(reportId, CellWish.words(cell, 0, ReportScene.WORDS));
        }
        scene.acceptAll(reportId);
    }

    public void approve(Golden golden, String name) {
        var report = consolidated(golden, name);
        decides.approval().approve(Actor.SYSTEM, report.id(), Approve.of(report.number()));
    }
}
