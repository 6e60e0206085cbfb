package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Who sits before a device: the other of the two reads behind every request. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface SignedInDeviceRepository extends GenericRepository<SignedInDevice, Long> {

    @Query("""
            SELECT s.id, s.account_id, s.kind, s.ended_at, s.expires_at, a.person_id, p.full_name AS name,
              a.must_change_password, a.totp_cipher IS NOT NULL AS second_factor, a.disabled_at
            FROM access_session s
            JOIN account a ON a.id = s.account_id
            JOIN person p ON p.id = a.person_id
            WHERE s.id = :sessionId""")
    Optional<SignedInDevice> signedIn(long sessionId);
}
