package vn.giaouoc.app.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import vn.giaouoc.app.launch.Database;
import vn.giaouoc.app.pledge.check.CheckService;

/**
 * {@code ./portal bench sign}: durable pledges over HTTP with JWT against raw durable JDBC inserts, in one run, on one
 * engine, with one durability. Options: {@code --seconds N} a measurement, {@code --acks FILE} writes down each
 * acknowledged id, {@code --kill} proves instead that kill -9 loses nothing that was acknowledged.
 */
public final class SignBench {

    private static final List<Integer> CLIENTS = List.of(1, 16, 64);

    private final Map<String, Object> properties;

    private SignBench(Map<String, Object> properties) {
        this.properties = properties;
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var options = Options.of(args);
        if (options.kill()) {
            SignKill.main(args);
            return;
        }
        var data = Files.createTempDirectory("giaouoc-bench-sign");
        int code;
        try (var database = Database.embedded(data)) {
            code = new SignBench(database.properties()).run(options) ? 0 : 1;
        } finally {
            delete(data);
        }
        System.exit(code);
    }

    /** What the command line asks for. */
    record Options(double seconds, String acks, boolean kill) {
        static Options of(String[] args) {
            double seconds = 8;
            var acks = "";
            var kill = false;
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--seconds" -> seconds = Double.parseDouble(args[++i]);
                    case "--acks" -> acks = args[++i];
                    case "--kill" -> kill = true;
                    default -> System.err.println("Bỏ qua: " + args[i]);
                }
            }
            return new Options(Math.min(seconds, 20), acks, kill);
        }
    }

    static ApplicationContext context(Map<String, Object> properties) {
        var all = new HashMap<>(properties);
        all.put("micronaut.server.port", -1);
        all.put("micronaut.server.host", "127.0.0.1");
        return ApplicationContext.builder()
                .mainClass(SignBench.class)
                .packages("vn.giaouoc")
                .banner(false)
                .deduceEnvironment(false)
                .properties(all)
                .build()
                .start();
    }

    static Connection connect(Map<String, Object> properties) throws Exception {
        return DriverManager.getConnection(
                String.valueOf(properties.get("datasources.default.url")),
                String.valueOf(properties.get("datasources.default.username")),
                String.valueOf(properties.get("datasources.default.password")));
    }

    private boolean run(Options options) throws Exception {
        try (var context = context(properties);
                var server = context.getBean(EmbeddedServer.class).start()) {
            System.out.println("Chuẩn bị đoàn viên…");
            List<SignWorld.Signer> people;
            SignWorld.Offer offer;
            try (var connection = connect(properties)) {
                var world = new SignWorld(context, connection);
                people = world.people((int) (options.seconds() * 34_000) + 300_000);
                offer = world.open();
            }
            try (var acks = options.acks().isEmpty()
                    ? new PrintWriter(
                            java.io.OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8)
                    : new PrintWriter(options.acks(), java.nio.charset.StandardCharsets.UTF_8)) {
                Consumer<UUID> note = options.acks().isEmpty() ? id -> {} : acks::println;
                var clients = new SignClients(server.getPort(), people, offer, note);
                var inserts = new RawInserts(() -> connect(properties));
                System.out.println("Làm nóng 30 giây…");
                inserts.run(16, 5);
                clients.run(64, 25);
                var raw = new LinkedHashMap<Integer, Double>();
                var signed = new LinkedHashMap<Integer, Double>();
                for (int count : CLIENTS) {
                    turn(inserts, clients, count, options.seconds(), raw, signed);
                }
                inserts.clear();
                acks.flush();
                var right = verified(context, clients);
                System.out.println(json(raw, signed));
                return right;
            }
        }
    }

    /** Raw, signed, raw: what else the machine does in this minute weighs on both sides of the ratio. */
    private static void turn(
            RawInserts inserts,
            SignClients clients,
            int count,
            double seconds,
            Map<Integer, Double> raw,
            Map<Integer, Double> signed)
            throws Exception {
        double before = inserts.run(count, Math.min(seconds, 6) / 2);
        signed.put(count, clients.run(count, seconds));
        double after = inserts.run(count, Math.min(seconds, 6) / 2);
        raw.put(count, (before + after) / 2);
        print("dòng JDBC trần", count, raw.get(count));
        print("cam kết qua HTTP", count, signed.get(count));
    }

    private boolean verified(ApplicationContext context, SignClients clients) throws Exception {
        long stored;
        try (var connection = connect(properties);
                var row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM pledge")) {
            row.next();
            stored = row.getLong(1);
        }
        long acknowledged = clients.acknowledged().size();
        var report = context.getBean(CheckService.class).check();
        System.out.printf(
                Locale.ROOT,
                "Đã nhận biên nhận %d, đã lưu %d, không nhận %d; kiểm tra: %s%n",
                acknowledged,
                stored,
                clients.refused(),
                report.clean() ? "không có sai lệch" : "CÓ SAI LỆCH");
        return report.clean() && stored == acknowledged;
    }

    private static void print(String what, int clients, double rate) {
        System.out.printf(Locale.ROOT, "%-18s %2d kết nối: %,10.0f /giây%n", what, clients, rate);
    }

    private static String json(Map<Integer, Double> raw, Map<Integer, Double> signed) {
        var ratio = new LinkedHashMap<Integer, Double>();
        raw.forEach((count, rate) -> ratio.put(count, signed.getOrDefault(count, 0.0) / rate));
        return "{\"raw_per_s\":" + object(raw, "%.0f") + ",\"signed_per_s\":" + object(signed, "%.0f") + ",\"ratio\":"
                + object(ratio, "%.3f") + "}";
    }

    private static String object(Map<Integer, Double> values, String format) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + String.format(Locale.ROOT, format, entry.getValue()))
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    static void delete(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
