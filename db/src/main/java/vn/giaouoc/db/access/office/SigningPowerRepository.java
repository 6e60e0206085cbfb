package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who may sign on a day. An office counts while its term runs and while its organisation, its department and its
 * employer stand; what has ended signs nothing.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SigningPowerRepository extends GenericRepository<SigningPower, Long> {

    String OFFICE = """
            SELECT o.id AS office_id, o.kind, o.organisation_id, o.department_id, o.employer_id, o.title,
              o.person_id AS holder_id, p.full_name AS holder_name,""";

    String STANDING = """
             JOIN person p ON p.id = o.person_id
            JOIN organisation_version v ON v.organisation_id = o.organisation_id
              AND v.valid_from <= :day AND :day < v.valid_to
            LEFT JOIN department d ON d.id = o.department_id AND (d.ended_on IS NULL OR :day < d.ended_on)
            LEFT JOIN employer e ON e.id = o.employer_id AND e.valid_from <= :day AND :day < e.valid_to
            WHERE o.kind IN (:kinds) AND o.valid_from <= :day AND :day < o.valid_to
              AND (o.department_id = 0 OR d.id IS NOT NULL) AND (o.employer_id = 0 OR e.id IS NOT NULL)""";

    /** The person's own offices. */
    @Query(OFFICE + " NULL AS delegation_id FROM office o" + STANDING + " AND o.person_id = :personId ORDER BY o.id")
    List<SigningPower> own(long personId, Collection<OfficeKind> kinds, LocalDate day);

    /** Offices of others that are delegated to the person, who takes part in the unit or below it or serves it. */
    @Query(OFFICE + " g.id AS delegation_id FROM delegation g JOIN office o ON o.id = g.office_id" + STANDING + """
             AND g.person_id = :personId AND g.revoked_at IS NULL
              AND g.valid_from <= :day AND :day < g.valid_to
              AND (EXISTS (SELECT 1 FROM membership m
                  JOIN organisation_closure c ON c.descendant_id = m.organisation_id
                    AND c.valid_from <= :day AND :day < c.valid_to
                  WHERE m.person_id = g.person_id AND c.ancestor_id = o.organisation_id
                    AND m.valid_from <= :day AND :day < m.valid_to)
                OR EXISTS (SELECT 1 FROM office s WHERE s.person_id = g.person_id
                    AND s.organisation_id = o.organisation_id AND s.valid_from <= :day AND :day < s.valid_to))
            ORDER BY o.id, g.id""")
    List<SigningPower> delegated(long personId, Collection<OfficeKind> kinds, LocalDate day);

    /** Everybody who heads something at this organisation, in the order of the offices. */
    @Query(OFFICE
            + " NULL AS delegation_id FROM office o"
            + STANDING
            + " AND o.organisation_id = :organisationId ORDER BY p.sort_key, o.id")
    List<SigningPower> at(long organisationId, Collection<OfficeKind> kinds, LocalDate day);
}
