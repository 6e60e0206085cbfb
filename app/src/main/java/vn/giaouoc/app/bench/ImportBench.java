package vn.giaouoc.app.bench;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.launch.Database;
import vn.giaouoc.app.member.intake.MemberImportService;
import vn.giaouoc.app.member.intake.WriteList;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/**
 * How fast a long list of people goes in through the real service: propose, dry run, write as one batch; then the same
 * file again, which must find nobody new. {@code --rows N} says how long, 100,000 unless told. Last line: one JSON object;
 * rows_per_s counts all three steps.
 */
public final class ImportBench {

    private static final String NAME = "danh-sach.xlsx";
    private static final int MOST_ROWS = 200_000;
    private static final String[] SURNAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "Đình", "Ngọc", "Thanh", "Minh", "Quốc", "Thị Kim", "Hữu"};
    private static final String[] GIVEN = {"An", "Bình", "Cường", "Dũng", "Đạt", "Hà", "Hòa", "Lan", "Oanh", "Sơn", "Ý"
    };

    private final MemberImportService imports;
    private final OrganisationService organisations;
    private final int rows;

    private ImportBench(ApplicationContext context, int rows) {
        this.rows = rows;
        this.imports = context.getBean(MemberImportService.class);
        this.organisations = context.getBean(OrganisationService.class);
    }

    /** Builds the file, measures, and removes what it built. */
    public static void main(String[] args) throws Exception {
        int rows = args.length == 2 && args[0].equals("--rows") ? Integer.parseInt(args[1]) : 100_000;
        if (rows < 1 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("--rows from 1 to " + MOST_ROWS);
        }
        var folder = Files.createTempDirectory("giaouoc-bench-import");
        try (var database = Database.embedded(folder);
                var context = ApplicationContext.builder()
                        .packages("vn.giaouoc")
                        .banner(false)
                        .deduceEnvironment(false)
                        .properties(new HashMap<>(database.properties()))
                        .build()
                        .start()) {
            new ImportBench(context, rows).measure(folder.resolve(NAME));
        } finally {
            remove(folder);
        }
    }

    private void measure(Path file) throws IOException {
        write(file);
        System.out.printf(Locale.ROOT, "Tệp %,d dòng: %.1f MB%n", rows, Files.size(file) / 1e6);
        long unit = unit();
        forgetPeaks();
        long start = System.nanoTime();
        var fresh = bringIn(unit, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        double peak = peakHeap();
        System.out.printf(Locale.ROOT, "Đề xuất cột, thử và ghi %,d người: %.1f giây%n", fresh, seconds);
        start = System.nanoTime();
        var again = bringIn(unit, file);
        System.out.printf(Locale.ROOT, "Nhập lại: %d người mới, %.1f giây%n", again, (System.nanoTime() - start) / 1e9);
        if (fresh != rows || again != 0) {
            throw new IllegalStateException("expected " + rows + " new people, then none: " + fresh + ", " + again);
        }
        System.out.printf(Locale.ROOT, "{\"rows_per_s\": %.0f, \"peak_heap_mb\": %.0f}%n", rows / seconds, peak);
    }

    private int bringIn(long unit, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var proposal = imports.propose(Actor.SYSTEM, unit, NAME, content);
            var mapping = new TreeMap<Integer, String>();
            proposal.columns().stream()
                    .filter(column -> column.key() != null)
                    .forEach(column -> mapping.put(column.column(), Objects.requireNonNull(column.key())));
            imports.dryRun(Actor.SYSTEM, proposal.uploadId(), mapping, Progress.NONE);
            var written = imports.write(Actor.SYSTEM, WriteList.of(proposal.uploadId()), Progress.NONE);
            return written.run().counts().fresh();
        }
    }

    private long unit() {
        var decision = Decision.of("1/QĐ", LocalDate.of(2020, 1, 1));
        long top = organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        null, "Liên đoàn Lao động tỉnh", OrganisationLevel.FEDERATION, UnitType.UNION_BODY, decision));
        return organisations.found(
                Actor.SYSTEM,
                FoundOrganisation.of(
                        top,
                        "Công đoàn cơ sở Công ty May",
                        OrganisationLevel.GRASSROOTS,
                        UnitType.ENTERPRISE,
                        decision));
    }

    private void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "Bench", "1.0")) {
            var sheet = workbook.newWorksheet("CNLĐ");
            var labels =
                    new String[] {"Mã NV", "Bộ phận", "Họ và tên", "Ngày sinh", "GT", "CCCD", "Di động", "Đoàn viên (x)"
                    };
            for (int column = 0; column < labels.length; column++) {
                sheet.inlineString(0, column, labels[column]);
            }
            for (int i = 1; i <= rows; i++) {
                sheet.inlineString(i, 0, "M%06d".formatted(i));
                sheet.inlineString(i, 1, "Chuyền " + (1 + i % 60));
                sheet.inlineString(i, 2, name(i));
                sheet.value(i, 3, 23_000 + i % 14_000);
                sheet.inlineString(i, 4, i % 3 == 0 ? "M" : "F");
                sheet.value(i, 5, 1_000_000_000L + i);
                sheet.value(i, 6, 900_000_000L + i);
                sheet.inlineString(i, 7, "x");
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static String name(int i) {
        return SURNAMES[i % SURNAMES.length] + " " + MIDDLES[i / 10 % MIDDLES.length] + " "
                + GIVEN[i / 90 % GIVEN.length];
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** In megabytes, garbage not yet collected included. */
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
