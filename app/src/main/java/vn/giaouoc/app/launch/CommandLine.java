package vn.giaouoc.app.launch;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.giaouoc.db.engine.EngineProblem;

/** Reads the command line, opens the database, starts what was asked for, and stops everything in order. */
public final class CommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    private CommandLine() {}

    /** Runs one command and ends the JVM with its exit code; {@code run} ends when a signal comes, with 0. */
    public static void run(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            var settings = Settings.of(args);
            switch (settings.word()) {
                case "run" -> serve(settings);
                case "rehearse" -> System.exit(Rehearsal.run());
                default -> System.exit(command(settings));
            }
        } catch (EngineProblem | Settings.WrongWord problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
    }

    private static void serve(Settings settings) {
        var database = Database.open(settings.data());
        var stopped = new CountDownLatch(1);
        var context = context(settings, database);
        var code = new AtomicInteger();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, database, stopped, code.get())));
        try {
            open(context);
        } catch (RuntimeException e) {
            LOG.error("the portal could not start", e);
            System.err.println("Cổng không khởi động được: " + e.getMessage());
            code.set(1);
            System.exit(1);
        }
        awaitQuietly(stopped);
    }

    static void open(ApplicationContext context) {
        context.start();
        context.getBeansOfType(FirstStart.class).stream()
                .sorted(Comparator.comparingInt(FirstStart::order))
                .forEach(work -> work.run(System.out::println));
        var server = context.getBean(EmbeddedServer.class).start();
        System.out.println("Giao Ước đang chạy tại http://localhost:" + server.getPort() + "/ (Ctrl-C để dừng)");
    }

    /** A signal is the ordinary way to stop: pages first, then the database, exit code 0. */
    private static void stop(ApplicationContext context, Database database, CountDownLatch stopped, int ending) {
        var code = ending;
        try {
            context.close();
        } catch (RuntimeException e) {
            System.err.println("Dừng chưa trọn vẹn: " + e.getMessage());
            code = 1;
        } finally {
            database.close();
        }
        stopped.countDown();
        Runtime.getRuntime().halt(code);
    }

    private static void awaitQuietly(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int command(Settings settings) {
        try (var database = Database.open(settings.data());
                var context = context(settings, database).start()) {
            return context.getBeansOfType(Command.class).stream()
                    .filter(command -> command.word().equals(settings.word()))
                    .findFirst()
                    .orElseThrow(() -> new Settings.WrongWord(
                            "Không có lệnh «" + settings.word() + "». Gõ ./portal help để xem các lệnh."))
                    .run(context);
        }
    }

    static ApplicationContext context(Settings settings, Database database) {
        var properties = new HashMap<>(database.properties());
        properties.put("portal.demo", settings.demo());
        if (settings.demo()) {
            // whoever tries the demo has no authenticator enrolled for its invented officers
            properties.put("portal.access.second-factor", "optional");
        }
        var port = settings.port();
        if (port != null) {
            properties.put("micronaut.server.port", port);
        }
        return ApplicationContext.builder()
                .mainClass(CommandLine.class)
                .packages("vn.giaouoc")
                .banner(false)
                .deduceEnvironment(false)
                .properties(properties)
                .build();
    }
}
