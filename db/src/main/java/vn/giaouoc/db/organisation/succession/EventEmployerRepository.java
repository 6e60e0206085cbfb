package vn.giaouoc.db.organisation.succession;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Employers that go on in other units; only events that stand have rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EventEmployerRepository extends GenericRepository<EventEmployer, Long> {

    List<EventEmployer> saveAll(Iterable<EventEmployer> employers);

    List<EventEmployer> findByEventId(long eventId);

    void deleteByEventId(long eventId);
}
