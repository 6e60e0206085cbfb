package vn.giaouoc.db.campaign.plan;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** Every version of every plan that was ever loaded. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PlanContentRepository extends CrudRepository<PlanContent, Long> {

    Optional<PlanContent> findByCampaignIdAndVersion(long campaignId, int version);
}
