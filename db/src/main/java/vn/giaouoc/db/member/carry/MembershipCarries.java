package vn.giaouoc.db.member.carry;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.db.member.Batches;

/** Memberships carried by an event: remembered, looked at, put back. In the transaction that is open. */
@Singleton
public class MembershipCarries {

    private static final int BATCH = 1_000;

    private static final String INSERT = "INSERT INTO membership_carry (event_id, from_id, to_id, valid_to, end_reason,"
            + " version) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String PEOPLE = """
            SELECT DISTINCT m.person_id FROM membership_carry c JOIN membership m ON m.id = c.from_id
            WHERE c.event_id = %d""";

    /** Somebody wrote on the rows since: a leave, another department, an admission. Read as they stand this moment. */
    private static final List<String> CHANGED = List.of("""
            SELECT m.id FROM membership_carry c JOIN membership m ON m.id = c.to_id
            WHERE c.event_id = %d AND m.version > 0 LOCK IN SHARE MODE""", """
            SELECT m.id FROM membership_carry c JOIN membership m ON m.id = c.from_id
            WHERE c.event_id = %d AND m.version <> c.version + 1 LOCK IN SHARE MODE""");

    /** Those who signed, declined or withdrew in the successor since the event was entered. */
    private static final String ANSWERED = """
            SELECT g.person_id FROM membership_carry c JOIN membership m ON m.id = c.to_id
            JOIN organisation_event e ON e.id = c.event_id
            JOIN pledge g ON g.person_id = m.person_id AND g.organisation_id = m.organisation_id
              AND COALESCE(g.changed_at, g.signed_at) >= e.made_at
            WHERE c.event_id = %d LOCK IN SHARE MODE""";

    private static final List<String> PUT_BACK = List.of(
            """
            UPDATE membership m JOIN membership_carry c ON c.from_id = m.id
            SET m.valid_to = c.valid_to, m.end_reason = c.end_reason, m.version = c.version WHERE c.event_id = %d""",
            "DELETE m FROM membership m JOIN membership_carry c ON c.to_id = m.id WHERE c.event_id = %d",
            "DELETE FROM membership_carry WHERE event_id = %d");

    private final JdbcOperations jdbc;

    public MembershipCarries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void remember(Collection<MembershipCarry> carries) {
        Batches.run(jdbc, INSERT, carries, BATCH, (row, carry) -> {
            var reason = carry.endReason();
            row.setLong(1, carry.eventId());
            row.setLong(2, carry.fromId());
            row.setObject(3, carry.toId());
            row.setObject(4, carry.validTo());
            row.setString(5, reason == null ? null : reason.name());
            row.setLong(6, carry.version());
        });
    }

    /** Everybody with a membership in one of these units on or after a day; read without locks. */
    public List<Long> peopleOf(Collection<Long> organisationIds, LocalDate day) {
        return numbers("SELECT DISTINCT person_id FROM membership WHERE organisation_id IN (%s) AND valid_to > '%s'"
                .formatted(list(organisationIds), day));
    }

    /** How many of these people hold a link or card that works. */
    public long holdingCards(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? 0
                : numbers(
                                "SELECT COUNT(DISTINCT person_id) FROM member_link WHERE revoked_at IS NULL AND person_id IN ("
                                        + list(personIds) + ")")
                        .getFirst();
    }

    /** Everybody the event carried. */
    public List<Long> carriedBy(long eventId) {
        return numbers(PEOPLE.formatted(eventId));
    }

    /** How many of the rows somebody wrote on since; call after locking the people. */
    public long changedSince(long eventId) {
        return CHANGED.stream()
                .mapToLong(sql -> numbers(sql.formatted(eventId)).size())
                .sum();
    }

    /** How many pledges were given in the successor's name since; call after locking the people. */
    public long answeredSince(long eventId) {
        return numbers(ANSWERED.formatted(eventId)).size();
    }

    /** The memberships as they stood, those that followed gone. */
    public void putBack(long eventId) {
        jdbc.execute(connection -> {
            try (var statement = connection.createStatement()) {
                for (var sql : PUT_BACK) {
                    statement.executeUpdate(sql.formatted(eventId));
                }
            }
            return eventId;
        });
    }

    private List<Long> numbers(String sql) {
        return jdbc.execute(connection -> {
            var found = new ArrayList<Long>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
