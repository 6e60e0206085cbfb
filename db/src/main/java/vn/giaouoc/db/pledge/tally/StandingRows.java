package vn.giaouoc.db.pledge.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.giaouoc.db.pledge.Jdbc;

/**
 * People and their memberships as counting sees them. The person's row is the lock: whoever changes a person's
 * memberships or pledge holds it, so that the two never count past each other.
 */
@Singleton
public class StandingRows {

    private static final String PERSONS = "SELECT id, full_name, gender FROM person WHERE id IN (";

    /** The names and the type are those of the version with the latest start: a dissolved unit keeps its last one. */
    private static final String PLACES = """
            SELECT m.id, m.person_id, m.organisation_id, m.department_id, m.kind, m.valid_from, m.valid_to,
              m.suspended_from, m.suspended_to,
              (SELECT v.unit_type FROM organisation_version v WHERE v.organisation_id = m.organisation_id
                ORDER BY v.valid_from DESC, v.valid_to DESC LIMIT 1) AS unit_type,
              (SELECT v.name FROM organisation_version v WHERE v.organisation_id = m.organisation_id
                ORDER BY v.valid_from DESC, v.valid_to DESC LIMIT 1) AS unit_name,
              (SELECT d.name FROM department d WHERE d.id = m.department_id) AS department_name%s
            FROM membership m WHERE m.person_id IN (""";

    /** Of these ids, those of persons this transaction can see. */
    public Set<Long> existing(Connection connection, Collection<Long> ids) throws SQLException {
        return new HashSet<>(persons(connection, ids, "").keySet());
    }

    /** Holds these persons until the end of the transaction, in id order, waiting for others. */
    public void hold(Connection connection, Collection<Long> ids) throws SQLException {
        persons(connection, ids, " ORDER BY id FOR UPDATE");
    }

    /** Persons that are held now, and the ids of the pledges they have in the campaign year. */
    public record Held(Map<Long, Standing> standings, Set<UUID> pledges) {}

    /**
     * Holds those of these persons that nobody else holds: one long import must not stop everybody's signing. Two
     * statements for everything a signature needs to know, because each costs a round trip. The reads after the lock see
     * what was committed before it only at READ COMMITTED.
     */
    public Held holdFree(Connection connection, Collection<Long> ids, long campaignId, int year) throws SQLException {
        var held = persons(connection, ids, " ORDER BY id FOR UPDATE SKIP LOCKED");
        var pledges = new HashSet<UUID>();
        var answer = ", (SELECT g.id FROM pledge g WHERE g.person_id = m.person_id AND g.campaign_id = " + campaignId
                + " AND g.year = " + year + ") AS pledge_id";
        withPlaces(connection, held, answer, "", row -> {
            if (row.getBytes("pledge_id") != null) {
                pledges.add(Jdbc.uuid(row, "pledge_id"));
            }
        });
        return new Held(held, pledges);
    }

    /**
     * The standings of these persons.
     *
     * @param current true to read past the transaction's snapshot what others committed; needed for persons that were
     *     there before the transaction and are held by it
     */
    public Map<Long, Standing> standings(Connection connection, Collection<Long> ids, boolean current)
            throws SQLException {
        var lock = current ? " LOCK IN SHARE MODE" : "";
        var persons = persons(connection, ids, lock);
        withPlaces(connection, persons, "", lock, row -> {});
        return persons;
    }

    /** Everybody for whom a period begins or ends after the first day, up to the second. */
    public Set<Long> movedBetween(Connection connection, LocalDate after, LocalDate upTo) throws SQLException {
        var between = " > '" + after + "' AND %1$s <= '" + upTo + "'";
        var where = String.join(
                " OR ",
                java.util.stream.Stream.of("valid_from", "valid_to", "suspended_from", "suspended_to")
                        .map(column -> "(" + column + between.formatted(column) + ")")
                        .toList());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT person_id FROM membership WHERE " + where)) {
            var found = new HashSet<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private static Map<Long, Standing> persons(Connection connection, Collection<Long> ids, String lock)
            throws SQLException {
        var found = new TreeMap<Long, Standing>();
        if (ids.isEmpty()) {
            return found;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PERSONS + Jdbc.in(ids) + ")" + lock)) {
            while (rows.next()) {
                found.put(
                        rows.getLong(1),
                        new Standing(
                                rows.getLong(1),
                                rows.getString(2),
                                "FEMALE".equals(rows.getString(3)),
                                new ArrayList<>(2)));
            }
        }
        return found;
    }

    /** What else is read from a row of a place. */
    private interface Also {
        void read(ResultSet row) throws SQLException;
    }

    private static void withPlaces(
            Connection connection, Map<Long, Standing> persons, String more, String lock, Also also)
            throws SQLException {
        if (persons.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PLACES.formatted(more) + Jdbc.in(persons.keySet()) + ")" + lock)) {
            while (rows.next()) {
                var person = persons.get(rows.getLong("person_id"));
                if (person != null) {
                    person.places().add(place(rows));
                    also.read(rows);
                }
            }
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        var type = row.getString("unit_type");
        var unit = row.getString("unit_name");
        return new Place(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getLong("department_id"),
                "MEMBER".equals(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Jdbc.dateOrNull(row, "suspended_from"),
                Jdbc.dateOrNull(row, "suspended_to"),
                type == null ? "" : type,
                unit == null ? "" : unit,
                row.getString("department_name"));
    }
}
