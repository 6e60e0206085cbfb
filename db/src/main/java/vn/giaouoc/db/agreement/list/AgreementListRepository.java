package vn.giaouoc.db.agreement.list;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.db.agreement.Agreement;

/** Agreements by who takes part in them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementListRepository extends GenericRepository<Agreement, Long> {

    /** Agreements another union keeps, where the unit, its departments or employers stand on the text of today. */
    @Query("""
            SELECT a.* FROM agreement a
            WHERE a.campaign_id = :campaignId AND a.year = :year AND a.organisation_id <> :organisationId
              AND a.cancelled_at IS NULL
              AND EXISTS (SELECT 1 FROM agreement_party p
                WHERE p.version_id = COALESCE(a.working_id, a.in_force_id) AND p.organisation_id = :organisationId)
            ORDER BY a.created_at, a.id""")
    List<Agreement> elsewhere(long campaignId, int year, long organisationId);

    /** Agreements of all years with a text that was sent to these units, their departments or employers; latest first. */
    @Query("""
            SELECT DISTINCT a.* FROM agreement a
            JOIN agreement_version v ON v.agreement_id = a.id AND v.state <> 'DRAFT'
            JOIN agreement_party p ON p.version_id = v.id
            WHERE p.organisation_id IN (:organisationIds)
            ORDER BY a.year DESC, a.created_at DESC, a.id DESC""")
    List<Agreement> sentTo(Collection<Long> organisationIds);
}
