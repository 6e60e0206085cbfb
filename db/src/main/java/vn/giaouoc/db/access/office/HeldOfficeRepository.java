package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** What a person holds on a day: one of the two reads behind every request. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface HeldOfficeRepository extends GenericRepository<HeldOffice, Long> {

    @Query("""
            SELECT o.id, o.organisation_id, o.department_id, o.kind, o.title, v.level, v.parent_id IS NULL AS root
            FROM office o
            JOIN organisation_version v ON v.organisation_id = o.organisation_id
              AND v.valid_from <= :day AND :day < v.valid_to
            WHERE o.person_id = :personId AND o.valid_from <= :day AND :day < o.valid_to""")
    List<HeldOffice> heldOn(long personId, LocalDate day);
}
