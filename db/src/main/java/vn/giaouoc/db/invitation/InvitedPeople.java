package vn.giaouoc.db.invitation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which people hold a link or card that works. */
@Singleton
public class InvitedPeople {

    private static final int CHUNK = 1_000;

    private final JdbcOperations jdbc;

    public InvitedPeople(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these people whose link has not been taken back. */
    public Set<Long> among(Collection<Long> personIds) {
        var ids = List.copyOf(personIds);
        return jdbc.execute(connection -> {
            var holding = new HashSet<Long>();
            for (int from = 0; from < ids.size(); from += CHUNK) {
                read(connection, ids.subList(from, Math.min(from + CHUNK, ids.size())), holding);
            }
            return holding;
        });
    }

    private static void read(Connection connection, List<Long> ids, Set<Long> holding) throws SQLException {
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT DISTINCT person_id FROM member_link WHERE revoked_at IS NULL AND person_id IN (" + list
                                + ")")) {
            while (rows.next()) {
                holding.add(rows.getLong(1));
            }
        }
    }
}
