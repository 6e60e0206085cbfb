package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Remembered mappings, one a unit and header. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ImportMappingRepository extends GenericRepository<ImportMapping, Long> {

    @Query("""
            SELECT mapping FROM import_mapping
            WHERE organisation_id = :organisationId AND header_sha256 = :headerSha256""")
    Optional<String> mapping(long organisationId, byte[] headerSha256);

    @Query("""
            INSERT INTO import_mapping (organisation_id, header_sha256, mapping, saved_at)
            VALUES (:organisationId, :headerSha256, :mapping, :savedAt)
            ON DUPLICATE KEY UPDATE mapping = VALUES(mapping), saved_at = VALUES(saved_at)""")
    void remember(long organisationId, byte[] headerSha256, String mapping, Instant savedAt);
}
