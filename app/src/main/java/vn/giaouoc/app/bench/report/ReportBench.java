package vn.giaouoc.app.bench.report;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.launch.Database;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Trends;
import vn.giaouoc.app.report.review.Approve;
import vn.giaouoc.app.report.review.StraightApproval;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.part.Tree;

/**
 * {@code ./portal bench reports [seconds]}: 1,600 unions hand in within so many seconds (60 unless told: an hour's load sixty
 * times over) while lists are exported without a pause; then the province's queue, a consolidation of all 1,600 and nine years
 * one after another are timed. The last line is JSON.
 */
public final class ReportBench {

    private static final int YEARS = 9;
    private static final int TURNS = 7;
    private static final double NANOS = 1e6;

    private final ApplicationContext context;
    private final ReportWorld world;
    private final double seconds;

    private ReportBench(ApplicationContext context, double seconds) {
        this.context = context;
        this.seconds = seconds;
        world = new ReportWorld(context);
    }

    /** Builds, measures, prints, and removes what it built. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("giaouoc-bench-reports");
        try (var database = Database.embedded(folder);
                var context = ApplicationContext.builder()
                        .packages("vn.giaouoc")
                        .banner(false)
                        .deduceEnvironment(false)
                        .properties(new HashMap<>(database.properties()))
                        .build()
                        .start()) {
            new ReportBench(context, args.length == 0 ? 60 : Double.parseDouble(args[0])).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        long started = System.nanoTime();
        world.build();
        var past = new PastYears(context, world);
        for (int year = world.year() - YEARS + 1; year < world.year(); year++) {
            past.year(year);
        }
        world.type();
        world.run("ANALYZE TABLE report, report_value, report_snapshot");
        say("Dựng xong sau %.0f giây: 1.600 CĐCS, %d năm.", millis(started) / 1000, YEARS);
        var load = new HandingIn(context, overview(), seconds).load(world.unions());
        say(
                "Nộp %d báo cáo trong %.0f giây khi đang xuất danh sách %d lần: trung vị %.0f ms, p95 %.0f ms, lâu nhất %.0f ms, lỗi %d",
                load.done(), load.seconds(), load.exports(), load.at(50), load.at(95), load.at(100), load.faults());
        started = System.nanoTime();
        approveAll();
        double approve = millis(started) / ReportWorld.UNIONS;
        say("Duyệt từng báo cáo: %.1f ms mỗi báo cáo", approve);
        var up = handUp();
        say("Nộp báo cáo tổng hợp của 16 cấp trên, mỗi nơi 100 CĐCS: trung vị %.0f ms", up);
        var queue = median(() -> context.getBean(ReviewQueue.class).queue(Actor.SYSTEM, question()));
        say("Hàng đợi thẩm định của tỉnh, 1.600 CĐCS × %d năm: %.0f ms", YEARS, queue);
        var consolidation = median(this::consolidate);
        say("Tổng hợp 1.600 báo cáo đã duyệt (mọi chỉ tiêu, mỗi người một lần): %.0f ms", consolidation);
        var trend = median(() -> context.getBean(Trends.class)
                .of(Actor.SYSTEM, overview(), world.year() - YEARS + 1, List.of("A02", "B03", "B04", "G02")));
        say("So sánh %d năm: %.0f ms", YEARS, trend);
        System.out.printf(
                Locale.ROOT,
                "{\"submitted\":%d,\"seconds\":%.1f,\"exports\":%d,\"faults\":%d,\"submit_p50_ms\":%.1f,"
                        + "\"submit_p95_ms\":%.1f,\"approve_ms\":%.1f,\"superior_submit_ms\":%.1f,\"queue_ms\":%.1f,\"consolidation_ms\":%.1f,"
                        + "\"trend_ms\":%.1f}%n",
                load.done(),
                load.seconds(),
                load.exports(),
                load.faults(),
                load.at(50),
                load.at(95),
                approve,
                up,
                queue,
                consolidation,
                trend);
    }

    private void approveAll() {
        var approval = context.getBean(StraightApproval.class);
        world.unions().forEach(id -> approval.approve(Actor.SYSTEM, id, Approve.of(1)));
    }

    /** Every superior puts its hundred together, hands up and is approved; how long the handing up takes. */
    private double handUp() {
        var work = context.getBean(ReportService.class);
        var rows = context.getBean(ReportRepository.class);
        var times = new ArrayList<Double>();
        for (long id : world.superiors()) {
            world.write(id);
            long started = System.nanoTime();
            work.submit(Actor.SYSTEM, id, rows.findById(id).orElseThrow().revision(), "");
            times.add(millis(started));
            context.getBean(StraightApproval.class).approve(Actor.SYSTEM, id, Approve.of(1));
        }
        times.sort(Comparator.naturalOrder());
        return times.get(times.size() / 2);
    }

    /** The province's own report: all 1,600 as they were handed up. */
    private void consolidate() {
        var top = context.getBean(ReportRepository.class)
                .of(world.campaign(), world.year(), ReportKind.YEARLY, ReportTier.CONSOLIDATED, ReportWorld.PROVINCE)
                .orElseThrow();
        var page = context.getBean(Consolidations.class).page(Actor.SYSTEM, top.id());
        if (page.parts().size() != ReportWorld.UNIONS) {
            throw new IllegalStateException("counted " + page.parts().size());
        }
    }

    private QueueQuestion question() {
        return QueueQuestion.yearly(world.campaign(), world.year());
    }

    private OverviewQuestion overview() {
        return new OverviewQuestion(world.campaign(), world.year(), ReportWorld.PROVINCE, Tree.AS_IT_WAS);
    }

    private static double median(Runnable work) {
        work.run();
        var times = new ArrayList<Double>();
        for (int i = 0; i < TURNS; i++) {
            long started = System.nanoTime();
            work.run();
            times.add(millis(started));
        }
        times.sort(Comparator.naturalOrder());
        return times.get(TURNS / 2);
    }

    private static double millis(long started) {
        return (System.nanoTime() - started) / NANOS;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.forLanguageTag("vi"), text, values));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
