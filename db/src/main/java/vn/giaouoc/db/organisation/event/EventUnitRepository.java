package vn.giaouoc.db.organisation.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Units of events that are about several; rows stay when an event is taken back. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EventUnitRepository extends GenericRepository<EventUnit, Long> {

    List<EventUnit> saveAll(Iterable<EventUnit> units);

    @Query("SELECT * FROM organisation_event_unit WHERE event_id = :eventId ORDER BY position, organisation_id")
    List<EventUnit> of(long eventId);

    @Query(
            "SELECT * FROM organisation_event_unit WHERE event_id IN (:eventIds) ORDER BY event_id, position, organisation_id")
    List<EventUnit> ofAll(Collection<Long> eventIds);
}
