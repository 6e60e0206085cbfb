package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

/** The imports of a unit, newest first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ImportBatchRepository extends CrudRepository<ImportBatch, Long> {

    List<ImportBatch> findByOrganisationIdOrderByMadeAtDesc(long organisationId);

    /** Marks a batch as taken back; 0 when somebody else just did. */
    @Query("""
            UPDATE import_batch SET state = 'TAKEN_BACK', undone_by = :accountId, undone_at = :at
            WHERE id = :id AND state = 'COMMITTED'""")
    int takeBack(long id, long accountId, Instant at);
}
