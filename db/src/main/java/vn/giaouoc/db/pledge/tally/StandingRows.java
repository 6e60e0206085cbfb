package vn.giaouoc.db.pledge.tally;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.RoundTrip;

/**
 * People and their memberships as counting sees them. The person's row is the lock: whoever changes a person's
 * memberships or pledge holds it, so that the two never count past each other.
 */
@Singleton
public class StandingRows {

    private static final String PERSONS = "SELECT id, full_name, gender FROM person WHERE id IN (";

    private static final String MEMBERSHIP = """
            SELECT m.id, m.person_id, m.organisation_id, m.department_id, m.kind, m.valid_from, m.valid_to,
              m.suspended_from, m.suspended_to,""";

    /**
     * Type and name are those of the version with the latest start: a dissolved unit keeps its last one. One subquery for
     * both, and subqueries instead of joins because a locking read must not lock the tree.
     */
    private static final String PLACES = MEMBERSHIP + """
              (SELECT CONCAT(v.unit_type, ' ', v.name) FROM organisation_version v
                WHERE v.organisation_id = m.organisation_id ORDER BY v.valid_from DESC, v.valid_to DESC LIMIT 1) AS unit,
              (SELECT d.name FROM department d WHERE d.id = m.department_id) AS department_name
            FROM membership m WHERE m.person_id IN (""";

    /**
     * The same for a read that locks nothing, where joins are cheaper than subqueries: a row for each version of the
     * unit, of which the latest counts, and the pledge of a campaign year.
     */
    private static final String FREE_PLACES = MEMBERSHIP + """
              CONCAT(v.unit_type, ' ', v.name) AS unit, CONCAT(v.valid_from, v.valid_to) AS version,
              d.name AS department_name, g.id AS pledge_id
            FROM membership m
            LEFT JOIN organisation_version v ON v.organisation_id = m.organisation_id
            LEFT JOIN department d ON d.id = m.department_id
            LEFT JOIN pledge g ON g.person_id = m.person_id AND g.campaign_id = %d AND g.year = %d
            WHERE m.person_id IN (%s)""";

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
     * Holds those of these persons that nobody else holds: one long import must not stop everybody's signing. The reads
     * after the lock see what was committed before it only at READ COMMITTED.
     */
    public Held askFree(RoundTrip trip, Collection<Long> ids, long campaignId, int year) {
        var held = new Held(new TreeMap<>(), new HashSet<>());
        trip.ask(PERSONS + Jdbc.in(ids) + ") ORDER BY id FOR UPDATE SKIP LOCKED", rows -> read(rows, held.standings()));
        trip.ask(FREE_PLACES.formatted(campaignId, year, Jdbc.in(ids)), rows -> readFree(rows, held));
        return held;
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
        withPlaces(connection, persons, lock);
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
            read(rows, found);
        }
        return found;
    }

    private static void read(ResultSet rows, Map<Long, Standing> into) throws SQLException {
        while (rows.next()) {
            long id = rows.getLong(1);
            into.put(id, new Standing(id, rows.getString(2), "FEMALE".equals(rows.getString(3)), new ArrayList<>(2)));
        }
    }

    private static void withPlaces(Connection connection, Map<Long, Standing> persons, String lock)
            throws SQLException {
        if (persons.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PLACES + Jdbc.in(persons.keySet()) + ")" + lock)) {
            while (rows.next()) {
                var person = persons.get(rows.getLong("person_id"));
                if (person != null) {
                    person.places().add(place(rows));
                }
            }
        }
    }

    /** Rows of persons that somebody else holds are passed over. */
    private static void readFree(ResultSet rows, Held held) throws SQLException {
        var latest = new HashMap<Long, String>();
        while (rows.next()) {
            var person = held.standings().get(rows.getLong("person_id"));
            if (person == null) {
                continue;
            }
            if (rows.getBytes("pledge_id") != null) {
                held.pledges().add(Jdbc.uuid(rows, "pledge_id"));
            }
            long membership = rows.getLong("id");
            var version = Objects.requireNonNullElse(rows.getString("version"), "");
            var known = latest.put(membership, version);
            if (known == null) {
                person.places().add(place(rows));
            } else if (known.compareTo(version) < 0) {
                person.places().removeIf(place -> place.membershipId() == membership);
                person.places().add(place(rows));
            } else {
                latest.put(membership, known);
            }
        }
    }

    private static Place place(ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        int space = unit == null ? -1 : unit.indexOf(' ');
        return new Place(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getLong("department_id"),
                "MEMBER".equals(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Jdbc.dateOrNull(row, "suspended_from"),
                Jdbc.dateOrNull(row, "suspended_to"),
                unit == null ? "" : unit.substring(0, space),
                unit == null ? "" : unit.substring(space + 1),
                row.getString("department_name"));
    }
}
