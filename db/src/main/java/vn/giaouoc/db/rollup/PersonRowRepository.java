package vn.giaouoc.db.rollup;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The persons behind the figures of one unit, counted by the rules of the figures themselves. */
@Singleton
public class PersonRowRepository {

    private static final String PEOPLE = """
            SELECT x.person_id, n.full_name, x.department_id, COALESCE(d.name, '') AS department, x.kind, x.suspended,
              x.state, x.method
            FROM (%s) x
            JOIN person n ON n.id = x.person_id
            LEFT JOIN department d ON d.id = x.department_id
            WHERE x.organisation_id = :unit
            ORDER BY n.sort_key, x.person_id""";

    private final ScopeQueries queries;

    public PersonRowRepository(ScopeQueries queries) {
        this.queries = queries;
    }

    /** Everybody counted at the unit itself at the end of the day. */
    public List<PersonRow> at(RollupScope scope, LocalDate day) {
        return queries.rows(
                PEOPLE.formatted(LeafRowsSql.persons(scope.cutOffs())),
                scope.on(day),
                found -> new PersonRow(
                        found.getLong("person_id"),
                        found.getString("full_name"),
                        found.getLong("department_id"),
                        found.getString("department"),
                        "MEMBER".equals(found.getString("kind")),
                        found.getBoolean("suspended"),
                        found.getString("state"),
                        found.getString("method")));
    }
}
