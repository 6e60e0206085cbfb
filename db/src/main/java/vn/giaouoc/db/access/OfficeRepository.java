package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

/** Offices and their terms. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OfficeRepository extends CrudRepository<Office, Long> {

    List<Office> findByPersonIdOrderByValidFrom(long personId);

    @Query("UPDATE office SET valid_to = :lastDayAfter WHERE id = :id")
    void end(long id, LocalDate lastDayAfter);

    /** True when the person still holds an office that has not ended by that day. */
    @Query("SELECT COUNT(*) FROM office WHERE organisation_id = :organisationId AND kind = :kind AND valid_to > :day")
    long countHeld(long organisationId, String kind, LocalDate day);
}
