package vn.giaouoc.app.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import vn.giaouoc.db.common.Ids;

/** What the engine can do at best: one pledge row, one durable commit, over plain JDBC on so many connections. */
final class RawInserts {

    private final Callable<Connection> connections;

    RawInserts(Callable<Connection> connections) throws Exception {
        this.connections = connections;
        try (var connection = connections.call();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_raw");
            statement.execute("CREATE TABLE bench_raw LIKE pledge");
        }
    }

    /** Rows per second. */
    double run(int clients, double seconds) throws Exception {
        var done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var running = java.util.stream.IntStream.range(0, clients)
                    .mapToObj(i -> threads.submit(() -> insert(end, done)))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }

    private Void insert(long end, AtomicLong done) throws Exception {
        try (var connection = connections.call();
                var row = connection.prepareStatement("INSERT INTO bench_raw VALUES"
                        + " (?,?,1,2026,'SIGNED',?,0,1,'BD.P.1,BD.P.2,BD.P.3,BD.P.4,BD.P.5','OWN_PHONE',NULL,NULL,?,NULL,"
                        + "NULL,?,'0123456789AB')")) {
            var digest = new byte[32];
            while (System.nanoTime() < end) {
                long person = Ids.next();
                row.setBytes(1, Ids.bytes(Ids.nextUuid()));
                row.setLong(2, person);
                row.setLong(3, person % 400);
                row.setObject(4, LocalDateTime.now(java.time.ZoneOffset.UTC));
                row.setBytes(5, digest);
                row.executeUpdate();
                done.incrementAndGet();
            }
        }
        return null;
    }

    void clear() throws Exception {
        try (var connection = connections.call();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE bench_raw");
        } catch (SQLException e) {
            throw new IllegalStateException("bench table could not be dropped", e);
        }
    }
}
