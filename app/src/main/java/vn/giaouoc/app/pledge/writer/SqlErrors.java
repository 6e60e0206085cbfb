package vn.giaouoc.app.pledge.writer;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** What the engine's errors mean for a transaction that may be done again. */
final class SqlErrors {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DUPLICATE_KEY = 1062;

    private SqlErrors() {}

    /**
     * Deadlocks and waits that took too long go away; a duplicate key means that another writer was faster, and the next
     * try finds its row.
     */
    static boolean worthAnotherTry(Throwable error) {
        return connectionLost(error)
                || sql(error)
                        .anyMatch(e -> e.getErrorCode() == DEADLOCK
                                || e.getErrorCode() == LOCK_WAIT_TIMEOUT
                                || e.getErrorCode() == DUPLICATE_KEY
                                || "40001".equals(e.getSQLState()));
    }

    /** The connection is gone, or none can be had. */
    static boolean connectionLost(Throwable error) {
        return sql(error)
                .anyMatch(e -> e instanceof SQLTransientConnectionException
                        || e instanceof SQLNonTransientConnectionException
                        || e instanceof SQLRecoverableException
                        || (e.getSQLState() != null && e.getSQLState().startsWith("08")));
    }

    private static Stream<SQLException> sql(Throwable error) {
        return Stream.iterate(error, e -> e != null, e -> e.getCause() == e ? null : e.getCause())
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }
}
