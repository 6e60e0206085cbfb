package vn.giaouoc.db.campaign;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** The campaigns there are. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CampaignRepository extends CrudRepository<Campaign, Long> {

    Optional<Campaign> findByCode(String code);

    /** Keeps every other change of the campaign waiting until the transaction ends. */
    @Query("SELECT id FROM campaign WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);

    /** A number that grows with every change of a campaign, a year, a window or a text, on any instance. */
    @Query("""
            SELECT (SELECT COALESCE(SUM(content_version) + SUM(state = 'CLOSED'), 0) FROM campaign)
                 + (SELECT COALESCE(SUM(version + 1), 0) FROM campaign_year)
                 + (SELECT COUNT(*) FROM pledge_text)""")
    long stamp();
}
