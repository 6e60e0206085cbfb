package vn.giaouoc.db.campaign;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The texts people sign or signed; rows are added, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PledgeTextRepository extends CrudRepository<PledgeText, Long> {

    List<PledgeText> findByCampaignIdOrderByVersion(long campaignId);
}
