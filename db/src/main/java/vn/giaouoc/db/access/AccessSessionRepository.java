package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Signed-in devices. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccessSessionRepository extends CrudRepository<AccessSession, Long> {

    Optional<AccessSession> findByRefreshHash(byte[] refreshHash);

    Optional<AccessSession> findByPreviousHash(byte[] previousHash);

    /** 1 when this token was still the newest one: of two at once, one rotates. */
    @Query("""
            UPDATE access_session SET previous_hash = refresh_hash, refresh_hash = :next, rotated_at = :now
            WHERE id = :id AND refresh_hash = :old AND ended_at IS NULL""")
    int rotate(long id, byte[] old, byte[] next, Instant now);

    @Query("UPDATE access_session SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    int end(long id, Instant now);

    /** Ends every device of an account but one; 0 spares none. */
    @Query("""
            UPDATE access_session SET ended_at = :now
            WHERE account_id = :accountId AND id <> :but AND ended_at IS NULL""")
    int endAllBut(long accountId, long but, Instant now);

    @Query("""
            SELECT * FROM access_session
            WHERE account_id = :accountId AND ended_at IS NULL AND expires_at > :now ORDER BY started_at DESC""")
    List<AccessSession> live(long accountId, Instant now);

    /** Which of these devices are signed in right now, with an account that is not disabled. */
    @Query("""
            SELECT s.id FROM access_session s JOIN account a ON a.id = s.account_id
            WHERE s.id IN (:ids) AND s.ended_at IS NULL AND s.expires_at > :now AND a.disabled_at IS NULL""")
    List<Long> liveAmong(Collection<Long> ids, Instant now);

    /** Signs members' own phones out. */
    @Query("""
            UPDATE access_session SET ended_at = :now
            WHERE ended_at IS NULL AND kind = 'MEMBER'
              AND account_id IN (SELECT a.id FROM account a WHERE a.person_id IN (:personIds))""")
    void endPhonesOf(Collection<Long> personIds, Instant now);
}
