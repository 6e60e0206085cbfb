package vn.giaouoc.db.campaign.window;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The deadlines of every campaign year. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CampaignDeadlineRepository extends CrudRepository<CampaignDeadline, Long> {

    List<CampaignDeadline> findByCampaignYearIdOrderByDueOn(long campaignYearId);
}
