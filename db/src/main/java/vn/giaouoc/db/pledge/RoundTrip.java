package vn.giaouoc.db.pledge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Several questions that travel to the database together and are answered in order: a signature that waits alone pays for
 * round trips, not for rows (notes on the stack: signing under load). Each statement still sees what was committed before it.
 * The connection must allow several statements at once.
 */
public final class RoundTrip {

    /** Reads the answer to one question. */
    public interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    private record Question(String sql, Reader reader) {}

    private final List<Question> questions = new ArrayList<>();

    /** Asks one more; only literals that are numbers or hex may stand in the text. */
    public RoundTrip ask(String sql, Reader reader) {
        questions.add(new Question(sql, reader));
        return this;
    }

    /** Sends all questions and hands each answer to its reader. */
    public void go(Connection connection) throws SQLException {
        var sql = String.join(";", questions.stream().map(Question::sql).toList());
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            for (var question : questions) {
                try (var rows = statement.getResultSet()) {
                    question.reader().read(rows);
                }
                statement.getMoreResults();
            }
        }
    }
}
