package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Departments that go on as others; only events that stand have rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EventPlaceRepository extends GenericRepository<EventPlace, Long> {

    List<EventPlace> saveAll(Iterable<EventPlace> places);

    List<EventPlace> findByEventId(long eventId);

    void deleteByEventId(long eventId);
}
