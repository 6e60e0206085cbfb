package vn.giaouoc.db.access.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Offices and their terms. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OfficeRepository extends CrudRepository<Office, Long> {

    List<Office> findByPersonIdOrderByValidFrom(long personId);

    /** The office ends: {@code validTo} is the first day without it. */
    @Query("UPDATE office SET valid_to = :validTo WHERE id = :id")
    void end(long id, LocalDate validTo);

    /** Who else holds or will hold such an office there during that time. */
    @Query("""
            SELECT * FROM office
            WHERE organisation_id = :organisationId AND department_id = :departmentId AND employer_id = :employerId AND kind = :kind
              AND valid_from < :validTo AND :validFrom < valid_to""")
    List<Office> overlapping(
            long organisationId,
            long departmentId,
            long employerId,
            OfficeKind kind,
            LocalDate validFrom,
            LocalDate validTo);

    /** Reads the office and holds its row, so that two delegations of it are decided one after the other. */
    @Query("SELECT * FROM office WHERE id = :id FOR UPDATE")
    Optional<Office> hold(long id);
}
