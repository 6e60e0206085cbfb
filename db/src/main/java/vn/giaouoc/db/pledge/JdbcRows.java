package vn.giaouoc.db.pledge;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks one question in SQL and reads its rows, for questions whose text depends on what is asked. */
@Singleton
public class JdbcRows {

    private final JdbcOperations jdbc;

    public JdbcRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What is made of one row. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** All rows, in the order of the question. */
    public <T> List<T> ask(String sql, List<? extends @Nullable Object> values, Reading<T> reading) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values.toArray());
                try (ResultSet rows = statement.executeQuery()) {
                    var found = new ArrayList<T>();
                    while (rows.next()) {
                        found.add(reading.of(rows));
                    }
                    return found;
                }
            }
        });
    }

    /** Changes rows and says how many. */
    public int run(String sql, @Nullable Object... values) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Jdbc.fill(statement, 1, values);
                return statement.executeUpdate();
            }
        });
    }
}
