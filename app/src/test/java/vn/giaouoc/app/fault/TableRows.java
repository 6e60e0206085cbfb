package vn.giaouoc.app.fault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.TestEngine;

/**
 * The rows of some tables at one moment, as the database itself tells them on a connection of its own.
 *
 * @param rows every row as text, its table first
 */
record TableRows(Set<String> rows) {

    /** Ids, codes, times and digests differ from scene to scene; what matters is that there is one. */
    private static final Pattern OF_THE_SCENE = Pattern.compile(
            "x'[0-9a-f]*'|\\b[0-9a-f]{64}\\b|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?|-?\\d{10,}"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9A-HJKMNP-TV-Z]{12}\\b");

    static TableRows of(Collection<String> tables) {
        var rows = new TreeSet<String>();
        try (var connection = TestEngine.connect();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                try (var result = statement.executeQuery("SELECT * FROM `" + table + "`")) {
                    while (result.next()) {
                        rows.add(table + " " + row(result));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TableRows(rows);
    }

    private static String row(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var values = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.add(columns.getColumnName(i) + "=" + value(result, i, columns.getColumnType(i)));
        }
        return String.join(" ", values);
    }

    private static @Nullable String value(ResultSet result, int column, int type) throws SQLException {
        if (type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY) {
            var bytes = result.getBytes(column);
            return bytes == null ? null : "x'" + HexFormat.of().formatHex(bytes) + "'";
        }
        return result.getString(column);
    }

    /** What became of the rows since, in words that are the same in every scene: rows that came, rows that went. */
    List<String> changesTo(TableRows later) {
        var changes = new ArrayList<String>();
        rows.stream().filter(row -> !later.rows.contains(row)).forEach(row -> changes.add("- " + general(row)));
        later.rows.stream().filter(row -> !rows.contains(row)).forEach(row -> changes.add("+ " + general(row)));
        return changes.stream().sorted().toList();
    }

    private static String general(String row) {
        return OF_THE_SCENE.matcher(row).replaceAll("•");
    }
}
