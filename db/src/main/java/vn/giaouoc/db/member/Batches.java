package vn.giaouoc.db.member;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** One prepared statement, many rows, sent a thousand at a time. */
public final class Batches {

    /** Puts one row's values into the statement. */
    public interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    private Batches() {}

    public static <T> void run(JdbcOperations jdbc, String sql, Collection<T> rows, int size, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (T row : rows) {
                    binder.bind(statement, row);
                    statement.addBatch();
                    if (++waiting == size) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                if (waiting > 0) {
                    statement.executeBatch();
                }
            }
            return rows.size();
        });
    }
}
