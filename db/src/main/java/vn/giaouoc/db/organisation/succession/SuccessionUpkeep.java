package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Ends the departments and employers whose rows of an event are written, and puts them back: whole sets of rows, so that
 * twelve units with a hundred departments cost as many statements as one.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class SuccessionUpkeep {

    private static final String FROM_DEPARTMENT =
            "UPDATE department d JOIN organisation_event_place p ON p.from_department_id = d.id AND p.event_id = ? ";
    private static final String TO_DEPARTMENT =
            "department d JOIN organisation_event_place p ON p.to_department_id = d.id AND p.event_id = ? ";

    private final JdbcOperations jdbc;

    public SuccessionUpkeep(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What goes on elsewhere ends on that day; what had ended there stands again. */
    public void carry(long eventId, LocalDate on) {
        run(FROM_DEPARTMENT + "SET d.ended_on = ?", eventId, on);
        run("UPDATE " + TO_DEPARTMENT + "SET d.ended_on = NULL WHERE p.arrival = 'REVIVED'", eventId);
        run("""
                UPDATE employer e JOIN organisation_event_employer x ON x.from_id = e.id AND x.event_id = ?
                SET e.valid_to = GREATEST(e.valid_from, ?)""", eventId, on);
    }

    /** Departments and employers as they were before the event; its rows go. */
    public void putBack(long eventId) {
        run(FROM_DEPARTMENT + "SET d.ended_on = p.from_ended_on", eventId);
        run("UPDATE " + TO_DEPARTMENT + "SET d.ended_on = p.to_ended_on WHERE p.arrival = 'REVIVED'", eventId);
        run("DELETE d FROM " + TO_DEPARTMENT + "WHERE p.arrival = 'MADE'", eventId);
        run("DELETE FROM organisation_event_place WHERE event_id = ?", eventId);
        run("""
                UPDATE employer e JOIN organisation_event_employer x ON x.from_id = e.id AND x.event_id = ?
                SET e.valid_to = x.from_valid_to""", eventId);
        run("""
                DELETE e FROM employer e JOIN organisation_event_employer x ON x.to_id = e.id AND x.event_id = ?
                WHERE x.arrival = 'MADE'""", eventId);
        run("DELETE FROM organisation_event_employer WHERE event_id = ?", eventId);
    }

    private void run(String sql, Object... values) {
        jdbc.prepareStatement(sql, statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
