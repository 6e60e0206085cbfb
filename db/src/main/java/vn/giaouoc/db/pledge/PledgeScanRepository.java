package vn.giaouoc.db.pledge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** The scanned lists; the same file of a unit and year is kept once. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PledgeScanRepository extends CrudRepository<PledgeScan, Long> {

    @Query("""
            SELECT s.id FROM pledge_scan s
            WHERE s.organisation_id = :organisationId AND s.campaign_id = :campaignId AND s.year = :year
              AND s.sha256 = :sha256 LIMIT 1""")
    Optional<Long> sameFile(long organisationId, long campaignId, int year, byte[] sha256);
}
