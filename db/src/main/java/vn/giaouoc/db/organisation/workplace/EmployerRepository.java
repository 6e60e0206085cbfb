package vn.giaouoc.db.organisation.workplace;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Employers of units. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EmployerRepository extends GenericRepository<Employer, Long> {

    Employer save(Employer employer);

    List<Employer> saveAll(Iterable<Employer> employers);

    Employer update(Employer employer);

    Optional<Employer> findById(long id);

    @Query("SELECT * FROM employer WHERE organisation_id = :organisationId ORDER BY valid_from, id")
    List<Employer> of(long organisationId);

    void deleteByOrganisationId(long organisationId);
}
