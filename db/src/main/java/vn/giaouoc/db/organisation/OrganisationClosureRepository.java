package vn.giaouoc.db.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

/** Who is below whom, and since when: subtree questions are one indexed look-up, never recursion. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationClosureRepository extends GenericRepository<OrganisationClosure, Long> {

    /** True when the descendant is the ancestor itself or lies anywhere below it on that day. */
    @Query("""
            SELECT COUNT(*) > 0 FROM organisation_closure
            WHERE ancestor_id = :ancestorId AND descendant_id = :descendantId
              AND valid_from <= :day AND :day < valid_to""")
    boolean isWithin(long ancestorId, long descendantId, LocalDate day);

    /** True when the descendant is the ancestor itself or lies below it on that day or on any later day. */
    @Query("""
            SELECT COUNT(*) > 0 FROM organisation_closure
            WHERE ancestor_id = :ancestorId AND descendant_id = :descendantId AND valid_to > :day""")
    boolean isEverWithin(long ancestorId, long descendantId, LocalDate day);
}
