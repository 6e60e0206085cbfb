package vn.giaouoc.app.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table that is looked at again and again. The database tells a digest of every few rows that came about together, over
 * all their columns; only where the digest is another one than last time are the rows read again.
 */
final class WatchedTable {

    /** Ids begin with the millisecond in which they were made: the rows of some two seconds stand together. */
    private static final String BY_TIME = "`%s` >> 33";

    private static final String BY_CHANCE = "CRC32(`%s`) & 255";

    private static final String DIGESTS = """
            SELECT place, CONCAT(COUNT(*), ' ', BIT_XOR(digest)) FROM (
                SELECT %s AS place, CAST(CONV(LEFT(MD5(CONCAT_WS(',', %s)), 16), 16, 10) AS UNSIGNED) AS digest
                FROM `%s`) digested
            GROUP BY place""";

    private final String name;
    private final String digests;
    private final String rows;
    private Map<String, Rows> known = Map.of();

    /**
     * Rows that stand together.
     *
     * @param digest how many they are, and what stands in them
     * @param texts each as text, its table first
     */
    record Rows(String digest, Set<String> texts) {

        static final Rows NONE = new Rows("0", Set.of());
    }

    private WatchedTable(String name, String place, List<String> columns) {
        this.name = name;
        this.digests = DIGESTS.formatted(place, String.join(", ", columns), name);
        this.rows = "SELECT %s AS place, `%s`.* FROM `%s` WHERE %s IN (".formatted(place, name, name, place);
    }

    /** Rows that have a BIGINT in front of their key stand together by time, others as chance has it. */
    static WatchedTable of(Connection connection, String name) throws SQLException {
        var columns = new ArrayList<String>();
        var places = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement("SELECT column_name, data_type, column_key FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ? ORDER BY ordinal_position")) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var column = result.getString(1);
                    // QUOTE tells NULL from 'NULL', and where one column ends
                    columns.add("QUOTE(`" + column + "`)");
                    if (result.getString(3).equals("PRI")) {
                        places.add((result.getString(2).equals("bigint") ? BY_TIME : BY_CHANCE).formatted(column));
                    }
                }
            }
        }
        return new WatchedTable(name, places.getFirst(), columns);
    }

    String name() {
        return name;
    }

    /** All rows as they are now, by where they stand. */
    Map<String, Rows> now(Connection connection) throws SQLException {
        var now = new HashMap<String, Rows>();
        var changed = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(digests)) {
            while (result.next()) {
                var place = result.getString(1);
                var before = known.getOrDefault(place, Rows.NONE);
                if (before.digest().equals(result.getString(2))) {
                    now.put(place, before);
                } else {
                    now.put(place, new Rows(result.getString(2), new TreeSet<>()));
                    changed.add(place);
                }
            }
        }
        read(connection, changed, now);
        known = now;
        return now;
    }

    private void read(Connection connection, List<String> places, Map<String, Rows> into) throws SQLException {
        if (places.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(rows + String.join(",", places) + ")")) {
            while (result.next()) {
                into.getOrDefault(result.getString(1), Rows.NONE).texts().add(name + " " + text(result));
            }
        }
    }

    /** Every column but the first, which tells the place. */
    private static String text(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var values = new ArrayList<String>();
        for (int i = 2; i <= columns.getColumnCount(); i++) {
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
}
