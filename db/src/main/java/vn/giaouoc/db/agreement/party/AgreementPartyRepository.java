package vn.giaouoc.db.agreement.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parties of versions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementPartyRepository extends GenericRepository<AgreementParty, Long> {

    List<AgreementParty> saveAll(Iterable<AgreementParty> parties);

    AgreementParty update(AgreementParty party);

    Optional<AgreementParty> findById(long id);

    void deleteByIdIn(Collection<Long> ids);

    List<AgreementParty> findByVersionIdOrderByPosition(long versionId);

    List<AgreementParty> findByVersionIdIn(Collection<Long> versionIds);

    /** The rows as they stand this moment, held until the transaction ends. */
    @Query("SELECT p.* FROM agreement_party p WHERE p.version_id = :versionId ORDER BY p.position FOR UPDATE")
    List<AgreementParty> take(long versionId);

    @Query("""
            UPDATE agreement_party SET agreed_revision = :revision, agreed_by = :personId, agreed_at = :at
            WHERE id = :id""")
    void agree(long id, int revision, long personId, Instant at);

    /** Whoever proposes something else has not agreed. */
    @Query("UPDATE agreement_party SET agreed_revision = NULL, agreed_by = NULL, agreed_at = NULL WHERE id = :id")
    void agreeNoMore(long id);

    @Query("""
            UPDATE agreement_party SET refused_by = :personId, refused_at = :at, refuse_reason = :reason
            WHERE id = :id""")
    void refuse(long id, long personId, Instant at, String reason);

    /** Who stands on agreements that runs in bulk made for a unit's year. */
    @Query("""
            SELECT p.* FROM agreement_party p
            JOIN agreement a ON p.version_id = COALESCE(a.working_id, a.in_force_id)
            WHERE a.campaign_id = :campaignId AND a.year = :year AND a.organisation_id = :organisationId
              AND a.bulk_key LIKE :keys AND a.cancelled_at IS NULL AND p.role = 'PARTY'""")
    List<AgreementParty> inBulk(long campaignId, int year, long organisationId, String keys);

    /** A refusal is taken back, by signing. */
    @Query("UPDATE agreement_party SET refused_by = NULL, refused_at = NULL, refuse_reason = NULL WHERE id = :id")
    void takeRefusalBack(long id);

    /** The units whose own departments promise something in any version of an agreement. */
    @Query("""
            SELECT DISTINCT p.organisation_id FROM agreement_party p
            JOIN agreement_version v ON v.id = p.version_id
            WHERE v.agreement_id = :agreementId AND p.kind = 'DEPARTMENT'""")
    List<Long> unitsOfDepartments(long agreementId);

    /** What was agreed or refused belongs to a text that is no more. */
    @Query("""
            UPDATE agreement_party SET agreed_revision = NULL, agreed_by = NULL, agreed_at = NULL, refused_by = NULL,
              refused_at = NULL, refuse_reason = NULL
            WHERE version_id = :versionId""")
    void askAnew(long versionId);
}
