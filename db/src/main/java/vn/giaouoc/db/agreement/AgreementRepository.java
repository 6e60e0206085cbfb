package vn.giaouoc.db.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Agreements; whoever changes one has taken the tally row of its unit before (see {@code AgreementTallies}). */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementRepository extends GenericRepository<Agreement, Long> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(long id);

    Optional<Agreement> findByCode(String code);

    List<Agreement> findByIdIn(Collection<Long> ids);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT a.* FROM agreement a WHERE a.id = :id FOR UPDATE")
    Optional<Agreement> take(long id);

    /** The agreements a unit keeps in a year, cancelled ones last. */
    @Query("""
            SELECT a.* FROM agreement a
            WHERE a.campaign_id = :campaignId AND a.year = :year AND a.organisation_id = :organisationId
            ORDER BY a.cancelled_at IS NOT NULL, a.created_at, a.id""")
    List<Agreement> kept(long campaignId, int year, long organisationId);

    /** What was made with that key in a unit's year, such as the copy of an agreement. */
    @Query("""
            SELECT a.* FROM agreement a
            WHERE a.campaign_id = :campaignId AND a.year = :year AND a.organisation_id = :organisationId
              AND a.bulk_key = :key""")
    Optional<Agreement> byKey(long campaignId, int year, long organisationId, String key);

    @Query("""
            UPDATE agreement SET in_force_id = :inForceId, working_id = :workingId, version = version + 1
            WHERE id = :id""")
    void point(long id, @Nullable Long inForceId, @Nullable Long workingId);

    /** Cancels; the key of its run in bulk is given back. */
    @Query("""
            UPDATE agreement SET cancelled_at = :at, bulk_key = NULL, working_id = NULL, version = version + 1
            WHERE id = :id""")
    void cancel(long id, Instant at);

    @Query("UPDATE agreement SET judged_at = :at, met = :met, version = version + 1 WHERE id = :id")
    void judge(long id, Instant at, boolean met);

    @Query("UPDATE agreement SET title = :title, version = version + 1 WHERE id = :id")
    void rename(long id, String title);

    /** Says that something about the agreement changed: whoever watches reads it anew. */
    @Query("UPDATE agreement SET version = version + 1 WHERE id = :id")
    void touch(long id);
}
