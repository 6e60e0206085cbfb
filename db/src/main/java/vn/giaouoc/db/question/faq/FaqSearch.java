package vn.giaouoc.db.question.faq;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.JdbcRows;
import vn.giaouoc.db.question.list.Words;

/** Finds what stands on the public page, with or without diacritics. */
@Singleton
public class FaqSearch {

    private final JdbcRows rows;

    public FaqSearch(JdbcRows rows) {
        this.rows = rows;
    }

    /** Those that hold every word, the latest first; at most {@code size} after the first {@code skip}. */
    public List<Faq> find(String search, int size, int skip) {
        var values = new ArrayList<Object>();
        var sql = new StringBuilder("SELECT f.* FROM faq f WHERE f.withdrawn_at IS NULL");
        for (var word : Words.of(search)) {
            sql.append(" AND f.search_key LIKE ?");
            values.add(word);
        }
        sql.append(" ORDER BY f.changed_at DESC, f.id DESC LIMIT ? OFFSET ?");
        values.add(size);
        values.add(skip);
        return rows.ask(sql.toString(), values, FaqSearch::faq);
    }

    private static Faq faq(ResultSet row) throws SQLException {
        return new Faq(
                row.getLong("id"),
                row.getLong("desk_id"),
                row.getLong("question_id"),
                row.getString("question"),
                row.getString("answer"),
                row.getString("search_key"),
                row.getLong("published_by"),
                Jdbc.instant(row, "published_at"),
                Jdbc.instant(row, "changed_at"),
                Jdbc.instantOrNull(row, "withdrawn_at"),
                row.getLong("version"));
    }
}
