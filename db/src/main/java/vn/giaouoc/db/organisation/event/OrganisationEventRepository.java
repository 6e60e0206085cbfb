package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Events of units; rows are added and marked as undone, never removed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationEventRepository extends GenericRepository<OrganisationEvent, Long> {

    OrganisationEvent save(OrganisationEvent event);

    List<OrganisationEvent> saveAll(Iterable<OrganisationEvent> events);

    OrganisationEvent update(OrganisationEvent event);

    Optional<OrganisationEvent> findById(long id);

    /** The unit's life in the order it took effect, undone events included. */
    @Query("SELECT * FROM organisation_event WHERE organisation_id = :organisationId ORDER BY effective_on, id")
    List<OrganisationEvent> of(long organisationId);
}
