package vn.giaouoc.app.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.giaouoc.app.launch.Database;
import vn.giaouoc.db.rollup.RollupRepository;
import vn.giaouoc.db.rollup.RollupRow;
import vn.giaouoc.db.rollup.RollupScope;

/**
 * How long a roll-up takes: a province of 1,600 unions by superior, a country of 126,000 organisations by province, and the
 * country's answer again by a plain GROUP BY over the pledges. Last line: one JSON object.
 */
public final class RollupBench {

    private static final int PROVINCE_TURNS = 60;
    private static final int COUNTRY_TURNS = 7;
    private static final int SCAN_TURNS = 3;

    private static final String SCAN = """
            SELECT c.descendant_id AS line, COUNT(*) AS signed, SUM(p.method = 'OWN_PHONE') AS own_phone,
              SUM(p.method = 'KIOSK') AS kiosk, SUM(p.method = 'PAPER') AS paper
            FROM pledge p
            JOIN organisation_closure b ON b.descendant_id = p.organisation_id AND b.depth = %d
              AND b.valid_from <= ? AND ? < b.valid_to
            JOIN organisation_closure c ON c.descendant_id = b.ancestor_id AND c.ancestor_id = ? AND c.depth = 1
              AND c.valid_from <= ? AND ? < c.valid_to
            WHERE p.campaign_id = ? AND p.year = ? AND p.state = 'SIGNED'
            GROUP BY c.descendant_id""";

    /** Steps from a grassroots union up to its province in the bench country: superior, province. */
    private static final int STEPS_TO_PROVINCE = 2;

    private final RollupRepository rollups;
    private final JdbcOperations jdbc;

    private RollupBench(ApplicationContext context) {
        this.rollups = context.getBean(RollupRepository.class);
        this.jdbc = context.getBean(JdbcOperations.class);
    }

    /** Builds, measures, proves, and removes what it built. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("giaouoc-bench-rollup");
        try (var database = Database.embedded(folder);
                var context = ApplicationContext.builder()
                        .packages("vn.giaouoc")
                        .banner(false)
                        .deduceEnvironment(false)
                        .properties(new HashMap<>(database.properties()))
                        .build()
                        .start()) {
            new RollupBench(context).run();
        } finally {
            delete(folder);
        }
    }

    private void run() {
        var started = System.nanoTime();
        var country = jdbc.execute(connection -> new BenchCountry(connection).build(System.out::println));
        say("Dựng xong sau %.0f giây.", millis(started) / 1000);
        var province = scope(country.provinceId());
        var nation = scope(country.rootId());
        var provinceMillis = median(PROVINCE_TURNS, () -> rollups.lines(province));
        say("Tỉnh 1.600 CĐCS theo cấp trên: %.1f ms (trung vị của %d lần)", provinceMillis, PROVINCE_TURNS);
        var countryMillis = median(COUNTRY_TURNS, () -> rollups.lines(nation));
        say("Cả nước theo tỉnh: %.0f ms (trung vị của %d lần)", countryMillis, COUNTRY_TURNS);
        var scanMillis = median(SCAN_TURNS, () -> scan(country.rootId()));
        say("GROUP BY trên từng cam kết: %.0f ms (trung vị của %d lần)", scanMillis, SCAN_TURNS);
        var summed = brief(rollups.lines(nation));
        var equal = summed.equals(scan(country.rootId()));
        say("Hai cách cho %s ở %d tỉnh.", equal ? "cùng số liệu" : "SỐ LIỆU KHÁC NHAU", summed.size());
        System.out.printf(
                Locale.ROOT,
                "{\"province_ms\":%.2f,\"country_ms\":%.1f,\"scan_ms\":%.1f,\"equal\":%b}%n",
                provinceMillis,
                countryMillis,
                scanMillis,
                equal);
    }

    private static RollupScope scope(long organisationId) {
        return new RollupScope(
                organisationId,
                BenchCountry.CAMPAIGN,
                BenchCountry.YEAR,
                BenchCountry.DAY,
                false,
                false,
                null,
                Map.of());
    }

    /** Signed and by method, by province: what both ways must agree on. */
    private static Map<Long, List<Long>> brief(List<RollupRow> lines) {
        var brief = new TreeMap<Long, List<Long>>();
        for (var line : lines) {
            var figures = line.figures();
            brief.put(line.id(), List.of(figures.signed(), figures.ownPhone(), figures.kiosk(), figures.paper()));
        }
        return brief;
    }

    private Map<Long, List<Long>> scan(long rootId) {
        return jdbc.execute(connection -> {
            var brief = new TreeMap<Long, List<Long>>();
            try (var statement = connection.prepareStatement(SCAN.formatted(STEPS_TO_PROVINCE))) {
                Object[] values = {
                    BenchCountry.DAY,
                    BenchCountry.DAY,
                    rootId,
                    BenchCountry.DAY,
                    BenchCountry.DAY,
                    BenchCountry.CAMPAIGN,
                    BenchCountry.YEAR
                };
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (var found = statement.executeQuery()) {
                    while (found.next()) {
                        brief.put(
                                found.getLong(1),
                                List.of(found.getLong(2), found.getLong(3), found.getLong(4), found.getLong(5)));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return brief;
        });
    }

    private static double median(int turns, Runnable work) {
        work.run();
        var times = new double[turns];
        for (int i = 0; i < turns; i++) {
            var started = System.nanoTime();
            work.run();
            times[i] = millis(started);
        }
        Arrays.sort(times);
        return times[turns / 2];
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void say(String text, Object... values) {
        System.out.println(String.format(Locale.forLanguageTag("vi"), text, values));
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
