package vn.giaouoc.db.agreement.signature;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Signatures; a row is added once and leaves only when the text it stands under is taken back. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementSignatureRepository extends GenericRepository<AgreementSignature, byte[]> {

    AgreementSignature save(AgreementSignature signature);

    List<AgreementSignature> findByVersionIdOrderBySignedAt(long versionId);

    Optional<AgreementSignature> findById(byte[] id);

    Optional<AgreementSignature> findByVersionIdAndPartyId(long versionId, long partyId);

    /** How many signatures that were set aside carry this id: 0 or 1. */
    @Query("SELECT COUNT(*) FROM agreement_signature_void v WHERE v.id = :id")
    long countAside(byte[] id);

    List<AgreementSignature> findByVersionIdIn(Collection<Long> versionIds);

    /** The parties that have signed, as it stands this moment; held until the transaction ends. */
    @Query("SELECT s.party_id FROM agreement_signature s WHERE s.version_id = :versionId FOR UPDATE")
    List<Long> signedParties(long versionId);

    /** Keeps the evidence of signatures that bind nobody any more; {@link #forget} follows. */
    @Query("""
            INSERT INTO agreement_signature_void (id, version_id, party_id, office_id, person_id, holder_id, delegation_id,
              signer_name, title, holder_name, unit_name, method, text_sha256, signed_at, digest, voided_at)
            SELECT s.id, s.version_id, s.party_id, s.office_id, s.person_id, s.holder_id, s.delegation_id, s.signer_name,
              s.title, s.holder_name, s.unit_name, s.method, s.text_sha256, s.signed_at, s.digest, :at
            FROM agreement_signature s WHERE s.version_id = :versionId""")
    void keepAside(long versionId, Instant at);

    @Query("DELETE FROM agreement_signature WHERE version_id = :versionId")
    void forget(long versionId);
}
