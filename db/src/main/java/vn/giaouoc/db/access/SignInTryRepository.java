package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counted tries; a counter is claimed first (which locks its row), then read and written in the same transaction. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SignInTryRepository extends GenericRepository<SignInTry, byte[]> {

    @Query("""
            INSERT INTO sign_in_try (guard_key, tries, locked_until, last_at) VALUES (:key, 0, NULL, :now)
            ON DUPLICATE KEY UPDATE guard_key = VALUES(guard_key)""")
    void claim(byte[] key, Instant now);

    @Query("SELECT * FROM sign_in_try WHERE guard_key = :key FOR UPDATE")
    SignInTry read(byte[] key);

    @Query("UPDATE sign_in_try SET tries = :tries, locked_until = :lockedUntil, last_at = :now WHERE guard_key = :key")
    void write(byte[] key, int tries, @Nullable Instant lockedUntil, Instant now);

    @Query("DELETE FROM sign_in_try WHERE guard_key = :key")
    void forget(byte[] key);

    @Query("DELETE FROM sign_in_try WHERE last_at < :before LIMIT 1000")
    int forgetBefore(Instant before);
}
