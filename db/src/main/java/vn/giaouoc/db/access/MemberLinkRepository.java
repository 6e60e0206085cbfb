package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Members' links. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MemberLinkRepository extends CrudRepository<MemberLink, Long> {

    @Query("SELECT * FROM member_link WHERE token_hash = :tokenHash AND revoked_at IS NULL")
    Optional<MemberLink> findOpen(byte[] tokenHash);

    @Query("UPDATE member_link SET revoked_at = :now WHERE person_id IN (:personIds) AND revoked_at IS NULL")
    int revokeAllOf(Collection<Long> personIds, Instant now);
}
