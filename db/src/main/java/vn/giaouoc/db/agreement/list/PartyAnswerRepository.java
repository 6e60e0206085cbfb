package vn.giaouoc.db.agreement.list;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Signatures and open proposals, counted by party. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PartyAnswerRepository extends GenericRepository<PartyAnswer, Long> {

    @Query("""
            SELECT p.id AS party_id,
              EXISTS (SELECT 1 FROM agreement_signature s WHERE s.version_id = p.version_id AND s.party_id = p.id) AS signed,
              (SELECT COUNT(*) FROM agreement_proposal r
                WHERE r.version_id = p.version_id AND r.party_id = p.id AND r.state = 'OPEN') AS open_proposals
            FROM agreement_party p WHERE p.version_id IN (:versionIds)""")
    List<PartyAnswer> of(Collection<Long> versionIds);
}
