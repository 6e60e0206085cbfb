package vn.giaouoc.db.report.people;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.pledge.Answered;
import vn.giaouoc.db.pledge.Jdbc;
import vn.giaouoc.db.pledge.PledgeRows;
import vn.giaouoc.db.pledge.tally.Standing;
import vn.giaouoc.db.pledge.tally.StandingRows;

/** The people of some units: who stands there, how they answered, who came and who left. */
@Singleton
public class UnitPeople {

    private static final String THERE = """
            SELECT DISTINCT person_id FROM membership
            WHERE organisation_id IN (%s) AND valid_from <= '%s' AND '%s' < valid_to""";

    private static final String LEADERS = "SELECT id FROM membership WHERE leader AND id IN (%s)";

    private static final String MOVED = """
            SELECT m.person_id, p.full_name, m.organisation_id, m.valid_from, m.valid_to, m.end_reason
            FROM membership m JOIN person p ON p.id = m.person_id
            WHERE m.kind = 'MEMBER' AND m.valid_from < m.valid_to AND m.person_id IN (
              SELECT e.person_id FROM membership e WHERE e.organisation_id IN (%1$s) AND e.kind = 'MEMBER'
                AND e.valid_from < e.valid_to AND (e.valid_from BETWEEN '%2$s' AND '%3$s' OR e.valid_to BETWEEN '%2$s' AND '%3$s'))
            ORDER BY m.person_id, m.valid_from, m.id""";

    private final JdbcOperations jdbc;
    private final StandingRows standings;
    private final PledgeRows pledges;

    public UnitPeople(JdbcOperations jdbc, StandingRows standings, PledgeRows pledges) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.pledges = pledges;
    }

    /**
     * People and their answers.
     *
     * @param standings by person
     * @param answers of the campaign year asked for, by person
     * @param leaders memberships that hold a post of leadership at work
     */
    public record People(Map<Long, Standing> standings, Map<Long, Answered> answers, Set<Long> leaders) {}

    /** Everybody who takes part in one of the units on some day between these two, both included. */
    public People of(Collection<Long> units, LocalDate earliest, LocalDate latest, long campaignId, int year) {
        return jdbc.execute(connection -> {
            var ids = ids(connection, THERE.formatted(Jdbc.in(units), latest, earliest));
            if (ids.isEmpty()) {
                return new People(Map.of(), Map.of(), Set.of());
            }
            var standing = standings.standings(connection, ids, false);
            var answers = new HashMap<Long, Answered>();
            for (var answer : pledges.answers(connection, ids, false)) {
                if (answer.campaignId() == campaignId && answer.year() == year) {
                    answers.put(answer.personId(), answer);
                }
            }
            var places = standing.values().stream()
                    .flatMap(one -> one.places().stream())
                    .map(place -> place.membershipId())
                    .toList();
            return new People(standing, answers, ids(connection, LEADERS.formatted(Jdbc.in(places))));
        });
    }

    /** The whole ways, wherever they led, of members who came to one of the units or left it between two days. */
    public List<Stretch> moved(Collection<Long> units, LocalDate first, LocalDate last) {
        return jdbc.execute(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(MOVED.formatted(Jdbc.in(units), first, last))) {
                var found = new ArrayList<Stretch>();
                while (rows.next()) {
                    found.add(stretch(rows));
                }
                return found;
            }
        });
    }

    private static Set<Long> ids(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new HashSet<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        var reason = row.getString(6);
        return new Stretch(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason));
    }
}
