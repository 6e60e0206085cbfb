package vn.giaouoc.db.reminder;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.JdbcRows;

/** Who is reminded, who wants mail, and which of many unions lie below some. */
@Singleton
public class ReminderPeople {

    private static final String PEOPLE = """
            SELECT DISTINCT o.organisation_id, p.id, p.full_name, p.email, COALESCE(c.mail, TRUE) AS wants
            FROM office o JOIN person p ON p.id = o.person_id LEFT JOIN reminder_choice c ON c.person_id = p.id
            WHERE o.department_id = 0 AND o.employer_id = 0 AND o.valid_from <= ? AND ? < o.valid_to""";

    private final JdbcRows rows;

    public ReminderPeople(JdbcRows rows) {
        this.rows = rows;
    }

    /** Holders of these offices at these unions on that day. */
    public List<Recipient> holding(Collection<OfficeKind> kinds, Collection<Long> organisations, LocalDate day) {
        var sql = PEOPLE + " AND o.kind IN ("
                + kinds.stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(",")) + ")"
                + " AND o.organisation_id IN (" + Jdbc.in(organisations) + ") ORDER BY o.organisation_id, p.id";
        return rows.ask(sql, List.of(day, day), ReminderPeople::recipient);
    }

    /** The person with that id, as somebody to write to. */
    public List<Recipient> person(long personId) {
        var sql =
                "SELECT 0 AS organisation_id, p.id, p.full_name, p.email, COALESCE(c.mail, TRUE) AS wants FROM person p"
                        + " LEFT JOIN reminder_choice c ON c.person_id = p.id WHERE p.id = ?";
        return rows.ask(sql, List.of(personId), ReminderPeople::recipient);
    }

    /** The names of those of the unions that lie below one of the tops on that day, the tops themselves left out. */
    public Map<Long, String> below(Collection<Long> tops, Collection<Long> organisations, LocalDate day) {
        var sql = "SELECT DISTINCT v.organisation_id, v.name FROM organisation_version v"
                + " JOIN organisation_closure c ON c.descendant_id = v.organisation_id AND c.depth > 0"
                + " AND c.valid_from <= ? AND ? < c.valid_to AND c.ancestor_id IN (" + Jdbc.in(tops) + ")"
                + " WHERE v.valid_from <= ? AND ? < v.valid_to AND v.organisation_id IN (" + Jdbc.in(organisations)
                + ")";
        return rows.ask(sql, List.of(day, day, day, day), row -> Map.entry(row.getLong(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Remembers whether the person wants mail. */
    public void choose(long personId, boolean mail, Instant at) {
        rows.run(
                "INSERT INTO reminder_choice (person_id, mail, changed_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mail = VALUES(mail), changed_at = VALUES(changed_at)",
                personId,
                mail,
                at);
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5));
    }
}
