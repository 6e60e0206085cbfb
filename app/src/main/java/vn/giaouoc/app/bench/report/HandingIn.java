package vn.giaouoc.app.bench.report;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Overviews;
import vn.giaouoc.app.report.work.ReportService;
import vn.giaouoc.db.report.ReportRepository;

/** Everybody hands in at an even pace while lists are exported without a pause. */
final class HandingIn {

    private static final int CLIENTS = 4;
    private static final int EXPORTERS = 2;
    private static final double NANOS = 1e6;

    private final ApplicationContext context;
    private final OverviewQuestion overview;
    private final double seconds;

    HandingIn(ApplicationContext context, OverviewQuestion overview, double seconds) {
        this.context = context;
        this.overview = overview;
        this.seconds = seconds;
    }

    /** What a load came to; times in milliseconds, sorted. */
    record Load(int done, int faults, int exports, double seconds, List<Double> times) {
        double at(int percent) {
            return times.isEmpty() ? 0 : times.get(Math.min(times.size() - 1, times.size() * percent / 100));
        }
    }

    /** Everybody hands in at an even pace; who is late because the portal is slow goes on at once. */
    Load load(List<Long> drafts) throws Exception {
        var faults = new AtomicInteger();
        var exports = new AtomicInteger();
        var over = new AtomicBoolean();
        var took = new AtomicLongArray(drafts.size());
        long step = (long) (seconds * 1e9 / drafts.size());
        long start = System.nanoTime();
        try (var clients = Executors.newScheduledThreadPool(CLIENTS);
                var exporters = Executors.newFixedThreadPool(EXPORTERS)) {
            for (int i = 0; i < EXPORTERS; i++) {
                exporters.execute(() -> export(over, exports));
            }
            var handed = new ArrayList<Future<?>>();
            for (int i = 0; i < drafts.size(); i++) {
                int mine = i;
                handed.add(clients.schedule(
                        () -> took.set(mine, handIn(drafts.get(mine), faults)), step * mine, TimeUnit.NANOSECONDS));
            }
            for (var one : handed) {
                one.get();
            }
            over.set(true);
        }
        double lasted = (System.nanoTime() - start) / 1e9;
        return new Load(drafts.size() - faults.get(), faults.get(), exports.get(), lasted, sorted(took));
    }

    /** How long it took, in nanoseconds; the first fault is said, all are counted. */
    private long handIn(long reportId, AtomicInteger faults) {
        var rows = context.getBean(ReportRepository.class);
        long begun = System.nanoTime();
        try {
            context.getBean(ReportService.class)
                    .submit(
                            Actor.SYSTEM,
                            reportId,
                            rows.findById(reportId).orElseThrow().revision(),
                            "");
        } catch (RuntimeException fault) {
            if (faults.incrementAndGet() == 1) {
                System.out.println("Lỗi đầu tiên: " + fault);
            }
        }
        return System.nanoTime() - begun;
    }

    private static List<Double> sorted(AtomicLongArray took) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < took.length(); i++) {
            times.add(took.get(i) / NANOS);
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }

    /** The list of all reports and the completeness by superior, over and over. */
    private void export(AtomicBoolean over, AtomicInteger exports) {
        var reports = context.getBean(Reports.class);
        var overviews = context.getBean(Overviews.class);
        while (!over.get()) {
            reports.owed(Actor.SYSTEM, ReportQuestion.of(overview.campaignId(), overview.year()));
            overviews.of(Actor.SYSTEM, overview);
            exports.incrementAndGet();
        }
    }
}
