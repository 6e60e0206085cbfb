package vn.giaouoc.app.demo.report;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.demo.clock.DemoTime;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadService;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.Decisions;
import vn.giaouoc.app.report.review.ReviewService;
import vn.giaouoc.app.report.review.SendBack;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.form.FormContent.Place;

/** What people do with one report of the demo, each on its day. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoDesk {

    private static final String CHECKED = "Đã đối chiếu với sổ theo dõi của đơn vị.";

    private static final String PLACE = "Quy Nhơn";

    private final ReportService work;
    private final Reports reports;
    private final ReportRepository rows;
    private final Reviewing reviewing;
    private final Around around;

    DemoDesk(ReportService work, Reports reports, ReportRepository rows, Reviewing reviewing, Around around) {
        this.work = work;
        this.reports = reports;
        this.rows = rows;
        this.reviewing = reviewing;
        this.around = around;
    }

    /** The reviewer's side. */
    @Singleton
    @Requires(property = "portal.demo", value = "true")
    record Reviewing(ReviewService review, Decisions decisions, StraightApproval approval) {}

    /** Forms and the day that is told of. */
    @Singleton
    @Requires(property = "portal.demo", value = "true")
    record Around(Forms forms, DemoTime clock, ReportHeadService heads) {}

    /** Types what must be typed; {@code all} false stops half way. */
    void type(long reportId, int staff, LocalDate day, boolean all) {
        around.clock().on(day, () -> {
            var report = rows.findById(reportId).orElseThrow();
            var cells = around.forms()
                    .form(report.formId())
                    .content()
                    .places()
                    .filter(place -> place.cell().required())
                    .toList();
            for (var place : all ? cells : cells.subList(0, cells.size() / 2)) {
                work.save(Actor.SYSTEM, reportId, wish(place, staff));
            }
        });
    }

    private static CellWish wish(Place place, int staff) {
        var key = place.cell().key();
        if (place.cell().type().words()) {
            return CellWish.words(key, 0, DemoWords.of(key));
        }
        return CellWish.number(key, 0, key.equals("A01") ? staff : 0);
    }

    /** The superior writes its words. */
    void write(long reportId, LocalDate day) {
        around.clock()
                .on(
                        day,
                        () -> List.of("N01", "N02", "N04")
                                .forEach(key -> work.save(
                                        Actor.SYSTEM, reportId, CellWish.words(key, 0, DemoWords.above(key)))));
    }

    void submit(long reportId, LocalDate day) {
        around.clock().on(day, () -> {
            reports.page(Actor.SYSTEM, reportId).checks().stream()
                    .filter(check -> !check.hard() && check.open())
                    .forEach(check -> work.acceptCheck(Actor.SYSTEM, reportId, check.code(), CHECKED));
            work.submit(
                    Actor.SYSTEM,
                    reportId,
                    rows.findById(reportId).orElseThrow().revision(),
                    "");
        });
    }

    /** The văn thư enters what the register says, the day it was handed in. */
    void number(long reportId, int number, LocalDate day) {
        around.clock()
                .on(
                        day,
                        () -> around.heads()
                                .enter(
                                        Actor.SYSTEM,
                                        reportId,
                                        null,
                                        new EnterReportHead(Integer.toString(number), null, PLACE, day, null, 0)));
    }

    void begin(long reportId, LocalDate day) {
        around.clock().on(day, () -> reviewing.review().begin(Actor.SYSTEM, reportId));
    }

    void approve(long reportId, LocalDate day) {
        around.clock().on(day, () -> reviewing.approval().approve(Actor.SYSTEM, reportId, Approve.of(1)));
    }

    /** One section goes back, the others are right. */
    void sendBack(long reportId, LocalDate day, LocalDate again) {
        begin(reportId, day);
        around.clock().on(day, () -> {
            for (var section : List.of("A", "B", "C", "D", "E")) {
                reviewing.review().accept(Actor.SYSTEM, reportId, section);
            }
            reviewing
                    .review()
                    .giveBack(Actor.SYSTEM, reportId, "F", "Chưa ghi sáng kiến đã được công nhận trong quý III.");
            reviewing.decisions().sendBack(Actor.SYSTEM, reportId, new SendBack(1, again, null));
        });
    }
}
