package vn.giaouoc.app.pledge.writer;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One writer's own connection, kept from batch to batch and replaced when it breaks. When the database is away it says so
 * until a connection can be had again. READ COMMITTED: each read sees what was committed before it, and inserts lock no
 * gaps.
 */
final class WriterConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    private final WriterConnections.Source source;
    private @Nullable Connection current;
    private volatile boolean away;

    WriterConnection(WriterConnections.Source source) {
        this.source = source;
    }

    boolean away() {
        return away;
    }

    /** One transaction, which the work itself ends. */
    <T> T inTransaction(PledgeCommit.Work<T> work) throws SQLException {
        return work.with(connection());
    }

    /** Takes back what was begun; a connection that cannot even do that is given up and another one is asked for. */
    void afterError(Throwable error) {
        var broken = current;
        if (broken != null) {
            try {
                broken.rollback();
            } catch (SQLException e) {
                close();
            }
        }
        if (SqlErrors.connectionLost(error)) {
            close();
            tryToComeBack();
        }
    }

    /** One attempt to have a connection; its time-out says how long it may take. */
    void tryToComeBack() {
        try {
            connection();
            if (away) {
                LOG.info("the database answers again");
            }
            away = false;
        } catch (SQLException e) {
            if (!away) {
                LOG.warn("the database is away, pledges are refused as busy: {}", e.getMessage());
            }
            away = true;
        }
    }

    private Connection connection() throws SQLException {
        var open = current;
        if (open == null) {
            open = fresh();
            current = open;
        }
        return open;
    }

    private Connection fresh() throws SQLException {
        var open = source.connect();
        try {
            open.setAutoCommit(false);
            open.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return open;
        } catch (SQLException e) {
            open.close();
            throw e;
        }
    }

    @Override
    public void close() {
        var open = current;
        current = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("closing a broken connection: {}", e.getMessage());
            }
        }
    }
}
