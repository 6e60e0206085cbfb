package vn.giaouoc.db.campaign;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

/** The years opened for signing, and the locks that keep windows and movements from passing each other. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CampaignYearRepository extends CrudRepository<CampaignYear, Long> {

    List<CampaignYear> findByCampaignIdOrderByYear(long campaignId);

    Optional<CampaignYear> findByCampaignIdAndYear(long campaignId, int year);

    /**
     * For movements of members: nobody opens a year or moves a window until the caller's transaction ends. Call it
     * before anything else is read in the transaction.
     */
    @Query("SELECT id FROM campaign_year ORDER BY id LOCK IN SHARE MODE")
    List<Long> lockShared();

    /** For changes of windows: movements wait until the transaction ends. */
    @Query("SELECT id FROM campaign_year WHERE campaign_id = :campaignId ORDER BY id FOR UPDATE")
    List<Long> lock(long campaignId);

    /** Says that something about the year changed: instances read it anew. */
    @Query("UPDATE campaign_year SET version = version + 1 WHERE id = :id")
    void touch(long id);

    /** The text signed from now on. */
    @Query("UPDATE campaign_year SET pledge_text_id = :textId, version = version + 1 WHERE id = :id")
    void useText(long id, long textId);
}
