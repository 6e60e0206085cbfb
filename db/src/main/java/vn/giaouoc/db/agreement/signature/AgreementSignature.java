package vn.giaouoc.db.agreement.signature;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One party's signature under one version.
 *
 * @param id the 16 bytes of the UUID the phone made
 * @param officeId the office signed for
 * @param personId who signed
 * @param holderId who holds the office; another person where a delegate signed
 * @param delegationId the ủy quyền, where a delegate signed
 * @param title the office as the paper says it
 * @param holderName the holder's name, where a delegate signed
 * @param unitName the party's name at that time
 * @param method how the signer was known, such as OWN_PHONE
 * @param textSha256 of the frozen text
 * @param digest SHA-256 over everything above
 */
@MappedEntity("agreement_signature")
public record AgreementSignature(
        @Id byte[] id,
        long versionId,
        long partyId,
        long officeId,
        long personId,
        long holderId,
        @Nullable Long delegationId,
        String signerName,
        String title,
        @Nullable String holderName,
        String unitName,
        String method,
        byte[] textSha256,
        Instant signedAt,
        byte[] digest) {}
