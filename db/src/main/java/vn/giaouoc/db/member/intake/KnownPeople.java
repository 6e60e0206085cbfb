package vn.giaouoc.db.member.intake;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.db.member.Membership;
import vn.giaouoc.db.member.PersonRepository;

/** Finds, for a chunk of rows, everybody who may be meant; each key asks one index. */
@Singleton
@Transactional
public class KnownPeople {

    private final JdbcOperations jdbc;
    private final PersonRepository persons;
    private final WaysRepository memberships;

    KnownPeople(JdbcOperations jdbc, PersonRepository persons, WaysRepository memberships) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.memberships = memberships;
    }

    /**
     * People with one of these keys: by citizen number, member code or telephone anywhere, by staff number or name at
     * this unit.
     *
     * @param ownBatch people this batch itself just wrote are left out; 0 for none
     */
    public List<KnownPerson> find(long organisationId, Keys keys, long ownBatch) {
        var others = " AND (p.batch_id IS NULL OR p.batch_id <> " + ownBatch + ")";
        var here = "FROM person p JOIN membership m ON m.person_id = p.id AND m.organisation_id = " + organisationId;
        Set<Long> ids = new HashSet<>();
        ids.addAll(ids("SELECT p.id FROM person p WHERE p.citizen_hash IN (%s)" + others, keys.citizenHashes()));
        ids.addAll(ids("SELECT p.id FROM person p WHERE p.member_code IN (%s)" + others, keys.memberCodes()));
        ids.addAll(ids("SELECT p.id FROM person p WHERE p.phone IN (%s)" + others, keys.phones()));
        ids.addAll(ids("SELECT p.id " + here + " WHERE m.staff_number IN (%s)" + others, keys.staffNumbers()));
        ids.addAll(ids("SELECT p.id " + here + " WHERE p.search_key IN (%s)" + others, keys.names()));
        return load(ids);
    }

    private List<KnownPerson> load(Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Membership>> ways = new HashMap<>();
        memberships
                .of(ids)
                .forEach(membership -> ways.computeIfAbsent(membership.personId(), id -> new ArrayList<>())
                        .add(membership));
        return persons.findByIdIn(ids).stream()
                .map(person -> new KnownPerson(person, ways.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private List<Long> ids(String sql, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        var marks = String.join(",", Collections.nCopies(values.size(), "?"));
        return jdbc.prepareStatement(sql.formatted(marks), statement -> {
            bind(statement, values);
            var found = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    private static void bind(PreparedStatement statement, Collection<?> values) throws SQLException {
        int at = 1;
        for (var value : values) {
            statement.setObject(at++, value);
        }
    }
}
