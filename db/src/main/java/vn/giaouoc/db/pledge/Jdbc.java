package vn.giaouoc.db.pledge;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Ids;

/**
 * How this package's values travel in plain JDBC. Times are written as UTC wall time, so the driver's idea of a time zone
 * never matters; ids go into IN lists as literals, because they are numbers or hex and the lists change length.
 */
public final class Jdbc {

    private static final DateTimeFormatter LITERAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private Jdbc() {}

    /** The numbers of an IN list; never empty, so that the SQL stays valid. */
    public static String in(Collection<Long> ids) {
        return ids.isEmpty() ? "NULL" : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The UUIDs of an IN list over a BINARY(16) column. */
    public static String inUuids(Collection<UUID> ids) {
        return ids.isEmpty()
                ? "NULL"
                : ids.stream().map(id -> hex(Ids.bytes(id))).collect(Collectors.joining(","));
    }

    /** Bytes as a literal; nothing in it can end the literal. */
    static String hex(byte[] bytes) {
        return bytes.length == 0 ? "''" : "x'" + HexFormat.of().formatHex(bytes) + "'";
    }

    /** A moment as a literal of UTC wall time, NULL for none. */
    static String literal(@Nullable Instant at) {
        return at == null ? "NULL" : "'" + LITERAL.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC)) + "'";
    }

    public static @Nullable LocalDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        var buffer = ByteBuffer.wrap(row.getBytes(column));
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Fills the parameters in order; null stays null, UUIDs become bytes, times UTC wall time. */
    public static int fill(PreparedStatement statement, int from, @Nullable Object... values) throws SQLException {
        int index = from;
        for (var value : values) {
            switch (value) {
                case null -> statement.setNull(index, Types.NULL);
                case UUID id -> statement.setBytes(index, Ids.bytes(id));
                case Instant at -> statement.setObject(index, utc(at));
                case Enum<?> name -> statement.setString(index, name.name());
                case byte[] bytes -> statement.setBytes(index, bytes);
                default -> statement.setObject(index, value);
            }
            index++;
        }
        return index;
    }
}
