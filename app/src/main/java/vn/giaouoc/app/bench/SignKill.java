package vn.giaouoc.app.bench;

import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.giaouoc.app.launch.Database;
import vn.giaouoc.app.pledge.check.CheckService;
import vn.giaouoc.db.common.Ids;

/**
 * Kills the portal with signal 9 in the middle of signing, starts it on the same data, and looks for every pledge whose
 * receipt had come back. Exit code 0 when all are there, each once, and no figure differs.
 */
final class SignKill {

    private static final int PEOPLE = 120_000;
    private static final double SIGNING_SECONDS = 6;

    private SignKill() {}

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("giaouoc-bench-kill");
        int code = 1;
        try {
            var people = new ArrayList<SignWorld.Signer>();
            var offer = prepare(data, people);
            var acknowledged = signUntilKilled(data, people, offer);
            code = allThere(data, acknowledged) ? 0 : 1;
        } finally {
            SignBench.delete(data);
        }
        System.exit(code);
    }

    private static SignWorld.Offer prepare(Path data, List<SignWorld.Signer> people) throws Exception {
        try (var database = Database.embedded(data);
                var context = SignBench.context(database.properties());
                var connection = SignBench.connect(database.properties())) {
            var world = new SignWorld(context, connection);
            people.addAll(world.people(PEOPLE));
            return world.open();
        }
    }

    private static Set<UUID> signUntilKilled(Path data, List<SignWorld.Signer> people, SignWorld.Offer offer)
            throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Child.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int port;
        try (var lines = child.inputReader()) {
            port = lines.lines()
                    .filter(line -> line.startsWith("port "))
                    .mapToInt(line -> Integer.parseInt(line.substring(5)))
                    .findFirst()
                    .orElseThrow();
            var clients = new SignClients(port, people, offer, id -> {});
            var killer = Thread.ofPlatform().start(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep((long) (SIGNING_SECONDS * 500));
                    child.destroyForcibly();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            clients.run(64, SIGNING_SECONDS);
            killer.join();
            child.waitFor();
            System.out.println("Đã dừng đột ngột (tín hiệu 9) sau "
                    + clients.acknowledged().size() + " biên nhận.");
            return new HashSet<>(clients.acknowledged());
        }
    }

    private static boolean allThere(Path data, Set<UUID> acknowledged) throws Exception {
        try (var database = Database.embedded(data);
                var context = SignBench.context(database.properties());
                var connection = SignBench.connect(database.properties());
                var rows = connection.createStatement().executeQuery("SELECT id FROM pledge")) {
            var stored = new HashSet<UUID>();
            while (rows.next()) {
                stored.add(Ids.uuid(rows.getBytes(1)));
            }
            var lost = acknowledged.stream().filter(id -> !stored.contains(id)).count();
            var clean = context.getBean(CheckService.class).check().clean();
            System.out.println("Đã lưu " + stored.size() + ", mất " + lost + "; kiểm tra: "
                    + (clean ? "không có sai lệch" : "CÓ SAI LỆCH"));
            System.out.println("{\"acknowledged\":" + acknowledged.size() + ",\"stored\":" + stored.size()
                    + ",\"lost\":" + lost + ",\"clean\":" + clean + "}");
            return lost == 0 && clean && !acknowledged.isEmpty();
        }
    }

    /** The portal that will be killed. */
    static final class Child {
        public static void main(String[] args) throws Exception {
            var database = Database.embedded(Path.of(args[0]));
            var context = SignBench.context(database.properties());
            System.out.println(
                    "port " + context.getBean(EmbeddedServer.class).start().getPort());
            // only holds still until it is killed; the bound ends it should the parent be killed first
            Thread.sleep(TimeUnit.MINUTES.toMillis(3));
        }
    }
}
