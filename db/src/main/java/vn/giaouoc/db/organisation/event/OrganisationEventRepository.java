package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Events of units; rows are added and marked as undone, never removed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OrganisationEventRepository extends GenericRepository<OrganisationEvent, Long> {

    OrganisationEvent save(OrganisationEvent event);

    List<OrganisationEvent> saveAll(Iterable<OrganisationEvent> events);

    OrganisationEvent update(OrganisationEvent event);

    Optional<OrganisationEvent> findById(long id);

    /** The unit's life in the order it took effect, undone events and those of several units included. */
    @Query("""
            SELECT e.* FROM organisation_event e WHERE e.organisation_id = :organisationId
            UNION SELECT e.* FROM organisation_event_unit u JOIN organisation_event e ON e.id = u.event_id
            WHERE u.organisation_id = :organisationId
            ORDER BY effective_on, id""")
    List<OrganisationEvent> of(long organisationId);

    /** The day of the latest event of the unit that stands; empty for a unit without events. */
    @Query("""
            SELECT MAX(x.effective_on) FROM (
              SELECT e.effective_on FROM organisation_event e
              WHERE e.organisation_id = :organisationId AND e.undone_at IS NULL
              UNION ALL SELECT e.effective_on FROM organisation_event_unit u JOIN organisation_event e ON e.id = u.event_id
              WHERE u.organisation_id = :organisationId AND e.undone_at IS NULL) x""")
    Optional<LocalDate> latestDay(long organisationId);
}
