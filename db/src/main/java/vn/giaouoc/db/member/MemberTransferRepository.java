package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Transfers as both ends see them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MemberTransferRepository extends CrudRepository<MemberTransfer, Long> {

    List<MemberTransfer> findByToIdOrderByProposedAtDesc(long toId);

    List<MemberTransfer> findByFromIdOrderByProposedAtDesc(long fromId);

    @Query("""
            SELECT COUNT(*) > 0 FROM member_transfer
            WHERE person_id = :personId AND state IN ('BY_OLD_UNIT', 'BY_NEW_UNIT')""")
    boolean waitingFor(long personId);

    /** How many wait for this unit's word. */
    @Query("""
            SELECT COUNT(*) FROM member_transfer
            WHERE (to_id = :organisationId AND state = 'BY_OLD_UNIT')
               OR (from_id = :organisationId AND state = 'BY_NEW_UNIT')""")
    long waitingAt(long organisationId);

    /** Takes the row for this transaction; empty when there is none. */
    @Query("SELECT t.* FROM member_transfer t WHERE t.id = :id FOR UPDATE")
    Optional<MemberTransfer> take(long id);

    /** Answers a waiting transfer; 0 when it is not waiting any more, so of two answers at once one counts. */
    @Query("""
            UPDATE member_transfer SET state = :state, reason = :reason, answered_by = :accountId, answered_at = :at
            WHERE id = :id AND state IN ('BY_OLD_UNIT', 'BY_NEW_UNIT')""")
    int answer(long id, TransferState state, @Nullable String reason, long accountId, Instant at);

    /** What waits at the doors of these units. */
    @Query("""
            SELECT t.* FROM member_transfer t WHERE (t.from_id IN (:organisationIds) OR t.to_id IN (:organisationIds))
              AND t.state IN ('BY_OLD_UNIT', 'BY_NEW_UNIT') ORDER BY t.id""")
    List<MemberTransfer> waitingIn(Collection<Long> organisationIds);

    /** The same, held for this transaction. */
    @Query("""
            SELECT t.* FROM member_transfer t WHERE (t.from_id IN (:organisationIds) OR t.to_id IN (:organisationIds))
              AND t.state IN ('BY_OLD_UNIT', 'BY_NEW_UNIT') ORDER BY t.id FOR UPDATE""")
    List<MemberTransfer> waitingAtAny(Collection<Long> organisationIds);

    /** Closes what waits at either door of a unit that ends. */
    @Query("""
            UPDATE member_transfer SET state = 'CANCELLED', reason = :reason, answered_by = :accountId, answered_at = :at
            WHERE (from_id = :organisationId OR to_id = :organisationId) AND state IN ('BY_OLD_UNIT', 'BY_NEW_UNIT')""")
    int cancelAllOf(long organisationId, String reason, long accountId, Instant at);
}
