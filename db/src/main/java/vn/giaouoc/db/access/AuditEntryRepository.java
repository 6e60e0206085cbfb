package vn.giaouoc.db.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The trail of acts; there is no method that changes or deletes a row. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AuditEntryRepository extends GenericRepository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    /** The newest first; ids are sorted by time and tell apart what happened at one moment. */
    List<AuditEntry> findBySubjectOrderByAtDescAndIdDesc(String subject);
}
