package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** People of a unit, found by folded name; officers are chosen from them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CandidateRepository extends GenericRepository<Candidate, Long> {

    @Query("""
            SELECT p.id, p.full_name, p.birth_year, d.name AS department, a.login
            FROM membership m
            JOIN person p ON p.id = m.person_id
            LEFT JOIN department d ON d.id = m.department_id
            LEFT JOIN account a ON a.person_id = p.id
            WHERE m.valid_from <= :day AND :day < m.valid_to AND p.search_key LIKE :pattern
              AND EXISTS (SELECT 1 FROM organisation_closure c WHERE c.descendant_id = m.organisation_id
                AND c.ancestor_id = :top AND c.valid_from <= :day AND :day < c.valid_to)
            ORDER BY p.sort_key, p.id LIMIT 50""")
    List<Candidate> below(long top, String pattern, LocalDate day);
}
