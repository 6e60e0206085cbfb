package vn.giaouoc.db.agreement.signature;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reminders sent to parties. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementReminderRepository extends GenericRepository<AgreementReminder, Long> {

    AgreementReminder save(AgreementReminder reminder);

    List<AgreementReminder> findByVersionIdOrderByAt(long versionId);
}
