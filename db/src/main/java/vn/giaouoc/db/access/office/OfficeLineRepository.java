package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Offices as lists show them, found by folded name of person or unit, or by login. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OfficeLineRepository extends GenericRepository<OfficeLine, Long> {

    /** Offices at these organisations and below that have not ended before {@code since}, by the holder's name. */
    @Query("""
            SELECT o.id, o.person_id, p.full_name AS name, o.organisation_id, v.name AS unit, o.department_id,
              d.name AS department, o.employer_id, e.name AS employer, o.kind, o.title, o.valid_from, o.valid_to, o.decision_number, a.id AS account_id,
              a.login, COALESCE(a.must_change_password, FALSE) AS must_change_password,
              a.totp_cipher IS NOT NULL AS second_factor, a.disabled_at
            FROM office o
            JOIN person p ON p.id = o.person_id
            JOIN organisation_version v ON v.organisation_id = o.organisation_id
              AND v.valid_from <= :day AND :day < v.valid_to
            LEFT JOIN account a ON a.person_id = o.person_id
            LEFT JOIN department d ON d.id = o.department_id
            LEFT JOIN employer e ON e.id = o.employer_id
            WHERE o.valid_to > :since
              AND EXISTS (SELECT 1 FROM organisation_closure c WHERE c.descendant_id = o.organisation_id
                AND c.ancestor_id IN (:tops) AND c.valid_from <= :day AND :day < c.valid_to)
              AND (p.search_key LIKE :pattern OR v.search_key LIKE :pattern OR a.login LIKE :pattern)
            ORDER BY p.sort_key, o.valid_from, o.id LIMIT :size OFFSET :skip""")
    List<OfficeLine> search(Collection<Long> tops, String pattern, LocalDate day, LocalDate since, int size, int skip);
}
