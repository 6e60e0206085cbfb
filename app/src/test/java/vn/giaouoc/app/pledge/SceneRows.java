package vn.giaouoc.app.pledge;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.pledge.Jdbc;

/** Rows as a test wants them, written and counted in plain SQL on a connection of its own, past every rule. */
public final class SceneRows {

    private SceneRows() {}

    public static void run(String sql, @Nullable Object... values) {
        try (var connection = TestEngine.connect()) {
            runIn(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the transaction of that connection. */
    static void runIn(Connection connection, String sql, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            Jdbc.fill(statement, 1, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first figure of the answer. */
    public static long count(String sql) {
        try (var connection = TestEngine.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
