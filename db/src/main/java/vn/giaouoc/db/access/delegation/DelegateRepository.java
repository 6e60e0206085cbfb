package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/**
 * People of a unit: who takes part in it or below it, and who holds an office at it, as the officers of a superior do
 * without being members there.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DelegateRepository extends GenericRepository<Delegate, Long> {

    String PEOPLE = """
            SELECT p.id, p.full_name, MAX(d.name) AS department, p.sort_key
            FROM (SELECT m.person_id, m.department_id FROM organisation_closure c
                JOIN membership m ON m.organisation_id = c.descendant_id AND m.valid_from <= :day AND :day < m.valid_to
                WHERE c.ancestor_id = :unit AND c.valid_from <= :day AND :day < c.valid_to
              UNION SELECT o.person_id, o.department_id FROM office o
                WHERE o.organisation_id = :unit AND o.valid_from <= :day AND :day < o.valid_to) here
            JOIN person p ON p.id = here.person_id
            LEFT JOIN department d ON d.id = here.department_id""";

    /** At most 20 whose folded name is like the pattern, by name. */
    @Query(
            PEOPLE
                    + " WHERE p.search_key LIKE :pattern GROUP BY p.id, p.full_name, p.sort_key ORDER BY p.sort_key, p.id LIMIT 20")
    List<Delegate> of(long unit, String pattern, LocalDate day);

    /** The person, when he or she is of the unit that day; one row or none. */
    @Query(PEOPLE + " WHERE p.id = :personId GROUP BY p.id, p.full_name, p.sort_key")
    List<Delegate> one(long unit, long personId, LocalDate day);
}
