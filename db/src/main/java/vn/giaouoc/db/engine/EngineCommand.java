package vn.giaouoc.db.engine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.db.engine.EmbeddedEngine.Durability;

/** The command line of the server: its folders, its door, and how it keeps what is committed. */
final class EngineCommand {

    private EngineCommand() {}

    static List<String> of(EngineFiles files, DataFolder folder, Path welcome, int port, Durability durability)
            throws IOException {
        var command = new ArrayList<>(List.of(
                files.server().toString(),
                "--no-defaults",
                "--basedir=" + files.programs(),
                "--datadir=" + folder.database(),
                // a starting server clears its folder of temporary tables: in a shared one it would clear another's
                "--tmpdir=" + folder.temporary(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=engine.sock",
                "--init-file=" + welcome,
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO",
                "--default-time-zone=+00:00",
                "--max-connections=200",
                "--max-allowed-packet=64M"));
        command.addAll(
                switch (durability) {
                    case SAFE -> safe();
                    case FAST -> fast();
                });
        if (Watchdog.isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static List<String> safe() {
        return List.of(
                "--innodb-buffer-pool-size=" + bufferPoolMegabytes() + "M",
                "--innodb-log-file-size=256M",
                "--innodb-flush-log-at-trx-commit=1");
    }

    private static List<String> fast() {
        return List.of(
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0");
    }

    /** An eighth of the machine's memory, between 128 MB and 2 GB: the machine has other work too. */
    private static long bufferPoolMegabytes() {
        var total = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                ? machine.getTotalMemorySize() >> 20
                : 1024;
        return Math.clamp(total / 8, 128L, 2048L);
    }
}
