package vn.giaouoc.db.access.head;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Heads of the departments, groups and employers of a unit. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface HeadLineRepository extends GenericRepository<HeadLine, Long> {

    /** Those who hold such an office on that day or will later, heads before heads of groups, the present one first. */
    @Query("""
            SELECT o.id, o.person_id, p.full_name AS name, o.kind, o.department_id, o.employer_id, o.title, o.valid_from,
              o.valid_to,
              COALESCE(a.disabled_at IS NULL AND (a.pin_hash IS NOT NULL
                OR (a.password_hash IS NOT NULL AND NOT a.must_change_password)), FALSE) AS reachable,
              q.full_name AS delegate, g.valid_to AS delegate_to
            FROM office o
            JOIN person p ON p.id = o.person_id
            LEFT JOIN account a ON a.person_id = o.person_id
            LEFT JOIN delegation g ON g.office_id = o.id AND g.revoked_at IS NULL
              AND g.valid_from <= :day AND :day < g.valid_to
            LEFT JOIN person q ON q.id = g.person_id
            WHERE o.organisation_id = :organisationId AND (o.department_id <> 0 OR o.employer_id <> 0)
              AND o.valid_to > :day AND o.valid_from < o.valid_to
            ORDER BY o.kind = 'GROUP_HEAD', o.valid_from, p.sort_key, o.id""")
    List<HeadLine> at(long organisationId, LocalDate day);
}
