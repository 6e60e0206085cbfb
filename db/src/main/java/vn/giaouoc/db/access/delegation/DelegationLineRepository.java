package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Delegations as lists show them, the newest first; of those that are over, the ones that ended after {@code since}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DelegationLineRepository extends GenericRepository<DelegationLine, Long> {

    String LINES = """
            SELECT g.id, g.office_id, o.kind, o.title, COALESCE(od.name, oe.name) AS place, o.organisation_id,
              COALESCE(v.name, '') AS unit, o.person_id AS holder_id, h.full_name AS holder_name, g.person_id,
              p.full_name AS person_name,
              (SELECT MAX(d.name) FROM membership m JOIN department d ON d.id = m.department_id
                WHERE m.person_id = g.person_id AND m.valid_from <= :day AND :day < m.valid_to) AS department,
              g.valid_from, LEAST(g.valid_to, o.valid_to) AS valid_to, g.paper_number, g.reason, g.revoked_at
            FROM delegation g
            JOIN office o ON o.id = g.office_id
            JOIN person h ON h.id = o.person_id
            JOIN person p ON p.id = g.person_id
            LEFT JOIN organisation_version v ON v.organisation_id = o.organisation_id
              AND v.valid_from <= :day AND :day < v.valid_to
            LEFT JOIN department od ON od.id = o.department_id
            LEFT JOIN employer oe ON oe.id = o.employer_id
            WHERE g.valid_to > :since""";

    /** Who may sign in this person's place. */
    @Query(LINES + " AND o.person_id = :personId ORDER BY g.valid_from DESC, g.id DESC")
    List<DelegationLine> givenBy(long personId, LocalDate day, LocalDate since);

    /** In whose place this person may sign. */
    @Query(LINES + " AND g.person_id = :personId ORDER BY g.valid_from DESC, g.id DESC")
    List<DelegationLine> givenTo(long personId, LocalDate day, LocalDate since);

    /** Of all offices at this organisation. */
    @Query(LINES + " AND o.organisation_id = :organisationId ORDER BY g.valid_from DESC, g.id DESC")
    List<DelegationLine> at(long organisationId, LocalDate day, LocalDate since);
}
