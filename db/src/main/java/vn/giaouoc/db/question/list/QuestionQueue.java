package vn.giaouoc.db.question.list;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.JdbcRows;
import vn.giaouoc.db.question.Question;
import vn.giaouoc.db.question.QuestionState;

/** The questions an office has to answer or has answered, one page at a time. */
@Singleton
public class QuestionQueue {

    /** The unit by the name it bears now, or bore last. */
    private static final String FROM = """
             FROM question q JOIN organisation_version v ON v.organisation_id = q.organisation_id
              AND v.valid_from < v.valid_to AND v.valid_from = (SELECT MAX(w.valid_from) FROM organisation_version w
                WHERE w.organisation_id = q.organisation_id AND w.valid_from < w.valid_to)
             WHERE q.desk_id = ?""";

    private final JdbcRows rows;

    public QuestionQueue(JdbcRows rows) {
        this.rows = rows;
    }

    public List<Question> find(QueueQuery query) {
        var values = new ArrayList<Object>();
        var order = switch (query.order()) {
            case WAITING -> "q.state_since, q.id";
            case LATEST -> "q.asked_at DESC, q.id DESC";
            case UNIT -> "v.name COLLATE utf8mb4_vi_0900_as_cs, q.id DESC";
        };
        var sql = "SELECT q.* " + from(query, values) + " ORDER BY " + order + " LIMIT ? OFFSET ?";
        values.add(query.size());
        values.add(query.skip());
        return rows.ask(sql, values, QuestionQueue::question);
    }

    /** How many there are without the limit. */
    public long count(QueueQuery query) {
        var values = new ArrayList<Object>();
        var sql = "SELECT COUNT(*) " + from(query, values);
        return rows.ask(sql, values, row -> row.getLong(1)).getFirst();
    }

    private static String from(QueueQuery query, List<Object> values) {
        var sql = new StringBuilder(FROM);
        values.add(query.deskId());
        if (!query.states().isEmpty()) {
            sql.append(query.states().stream()
                    .map(state -> "'" + state.name() + "'")
                    .collect(Collectors.joining(", ", " AND q.state IN (", ")")));
        }
        if (query.holderId() != null) {
            sql.append(" AND q.holder_id = ?");
            values.add(query.holderId());
        }
        for (var word : Words.of(query.search())) {
            sql.append(" AND (q.search_key LIKE ? OR v.search_key LIKE ?)");
            values.add(word);
            values.add(word);
        }
        return sql.toString();
    }

    private static Question question(ResultSet row) throws SQLException {
        @Nullable String cell = row.getString("cell");
        return new Question(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getLong("desk_id"),
                row.getString("title"),
                row.getString("search_key"),
                Jdbc.longOrNull(row, "report_id"),
                cell,
                QuestionState.valueOf(row.getString("state")),
                Jdbc.instant(row, "state_since"),
                Jdbc.longOrNull(row, "holder_id"),
                Jdbc.instantOrNull(row, "held_since"),
                row.getLong("asked_by"),
                Jdbc.instant(row, "asked_at"),
                row.getLong("version"));
    }
}
