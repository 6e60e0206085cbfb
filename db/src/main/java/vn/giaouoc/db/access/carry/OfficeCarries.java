package vn.giaouoc.db.access.carry;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Offices that end because their unit, department or employer goes on elsewhere: whoever heads the successor is appointed
 * anew. Remembered, so that it can be taken back. In the transaction that is open.
 */
@Singleton
public class OfficeCarries {

    private final JdbcOperations jdbc;

    public OfficeCarries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which offices are meant: all of units that end, and those of single departments and employers.
     *
     * @param on the first day on which they are held no more
     */
    public record Ending(
            Collection<Long> organisationIds,
            Collection<Long> departmentIds,
            Collection<Long> employerIds,
            LocalDate on) {

        String where() {
            return " o.valid_to > '%s' AND o.valid_from < o.valid_to AND (%s OR %s OR %s)"
                    .formatted(
                            on,
                            in("organisation_id", organisationIds),
                            in("department_id", departmentIds),
                            in("employer_id", employerIds));
        }

        private static String in(String column, Collection<Long> ids) {
            return ids.isEmpty()
                    ? "FALSE"
                    : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "o." + column + " IN (", ")"));
        }
    }

    public long count(Ending ending) {
        return jdbc.execute(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT COUNT(*) FROM office o WHERE" + ending.where())) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Ends them and remembers how they stood; returns how many. */
    public int end(long eventId, Ending ending) {
        return jdbc.execute(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO office_carry (event_id, office_id, valid_to) SELECT " + eventId
                        + ", o.id, o.valid_to FROM office o WHERE" + ending.where());
                return statement.executeUpdate(
                        "UPDATE office o JOIN office_carry c ON c.office_id = o.id AND c.event_id = " + eventId
                                + " SET o.valid_to = GREATEST(o.valid_from, '" + ending.on() + "')");
            }
        });
    }

    /** The offices as they stood. */
    public void putBack(long eventId) {
        jdbc.execute(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE office o JOIN office_carry c ON c.office_id = o.id AND c.event_id = "
                        + eventId + " SET o.valid_to = c.valid_to");
                return statement.executeUpdate("DELETE FROM office_carry WHERE event_id = " + eventId);
            }
        });
    }
}
