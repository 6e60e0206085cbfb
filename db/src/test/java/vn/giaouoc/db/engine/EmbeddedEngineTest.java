package vn.giaouoc.db.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedEngineTest {

    @TempDir
    Path folder;

    @Test
    void data_is_kept_from_one_start_to_the_next() throws Exception {
        try (var engine = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST);
                var connection = DriverManager.getConnection(engine.url(), engine.user(), engine.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (name VARCHAR(20))");
            statement.execute("INSERT INTO kept VALUES ('Đặng Đình Đạt')");
        }
        try (var engine = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST);
                var connection = DriverManager.getConnection(engine.url(), engine.user(), engine.password());
                var rows = connection.createStatement().executeQuery("SELECT name FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Đặng Đình Đạt");
        }
    }

    @Test
    void a_second_portal_on_the_same_folder_is_told_so() {
        try (var _ = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST)) {
            assertThatThrownBy(() -> EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST))
                    .isInstanceOf(EngineProblem.class)
                    .hasMessageContaining("đang được một cổng Giao Ước khác dùng");
        }
    }

    @Test
    void nobody_comes_in_without_the_portals_password() {
        try (var engine = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST)) {
            assertThatThrownBy(() -> DriverManager.getConnection(engine.url(), "root", ""))
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(engine.url(), engine.user(), "wrong"))
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void the_server_ends_with_its_owner_however_the_owner_ends() throws Exception {
        var owner = owner();
        var server = serverOf(owner);

        owner.destroyForcibly().waitFor();

        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
        try (var engine = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST)) {
            assertThat(engine.pid()).isNotNull().isNotEqualTo(server.pid());
        }
    }

    @Test
    void an_orphaned_server_is_ended_at_the_next_start() throws Exception {
        var owner = owner();
        var server = serverOf(owner);
        owner.descendants().filter(process -> process.pid() != server.pid()).forEach(ProcessHandle::destroyForcibly);
        owner.destroyForcibly().waitFor();
        assertThat(server.isAlive()).isTrue();

        try (var next = EmbeddedEngine.start(folder, EmbeddedEngine.Durability.FAST)) {
            assertThat(server.isAlive()).isFalse();
            assertThat(next.pid()).isNotEqualTo(server.pid());
        }
    }

    private Process owner() throws Exception {
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        program, "-cp", System.getProperty("java.class.path"), Owner.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static ProcessHandle serverOf(Process owner) throws Exception {
        var line = owner.inputReader()
                .lines()
                .filter(words -> words.startsWith("pid "))
                .findFirst()
                .orElseThrow();
        return ProcessHandle.of(Long.parseLong(line.substring(4))).orElseThrow();
    }

    /** A small portal of its own process, to be killed. */
    static final class Owner {
        public static void main(String[] args) throws Exception {
            var engine = EmbeddedEngine.start(Path.of(args[0]), EmbeddedEngine.Durability.FAST);
            System.out.println("pid " + engine.pid());
            // only holds still until the test kills it; the bound ends it should the test itself be killed
            Thread.sleep(Duration.ofMinutes(2));
        }
    }
}
