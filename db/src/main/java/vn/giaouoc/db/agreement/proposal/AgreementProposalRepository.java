package vn.giaouoc.db.agreement.proposal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals of parties. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementProposalRepository extends GenericRepository<AgreementProposal, Long> {

    AgreementProposal save(AgreementProposal proposal);

    Optional<AgreementProposal> findById(long id);

    List<AgreementProposal> findByVersionIdOrderById(long versionId);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT p.* FROM agreement_proposal p WHERE p.id = :id FOR UPDATE")
    Optional<AgreementProposal> take(long id);

    /** Those of this party that wait for an answer. */
    @Query("""
            SELECT p.id FROM agreement_proposal p
            WHERE p.version_id = :versionId AND p.state = 'OPEN' AND p.party_id = :partyId""")
    List<Long> openOf(long versionId, long partyId);

    @Query("""
            UPDATE agreement_proposal SET state = :state, answered_by = :personId, answered_at = :at, answer = :answer
            WHERE id = :id AND state = 'OPEN'""")
    int answer(long id, ProposalState state, long personId, Instant at, @Nullable String answer);

    /** The parties leave the agreement: what they proposed goes with them. */
    @Query("""
            UPDATE agreement_proposal SET state = 'WITHDRAWN', answered_by = :personId, answered_at = :at
            WHERE party_id IN (:partyIds) AND state = 'OPEN'""")
    void withdrawAll(Collection<Long> partyIds, long personId, Instant at);
}
