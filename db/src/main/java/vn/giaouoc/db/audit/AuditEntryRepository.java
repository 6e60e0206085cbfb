package vn.giaouoc.db.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The trail: rows are added and read, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditEntryRepository extends GenericRepository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> saveAll(Iterable<AuditEntry> entries);

    List<AuditEntry> findBySubjectOrderById(String subject);
}
