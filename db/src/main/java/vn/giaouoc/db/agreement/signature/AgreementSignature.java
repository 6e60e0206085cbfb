package vn.giaouoc.db.agreement.signature;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

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
 * @param method how the signer was known, a {@link SigningMethod}
 * @param textSha256 of the frozen text
 * @param signedAt the server's time, microseconds
 * @param digest SHA-256 over {@link #canonical}
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
        byte[] digest) {

    /**
     * What is hashed: the words {@code giaouoc-agreement-signature-1}, then in this order, one a line, each with its value
     * after a tab: {@code id} (UUID), {@code text} (SHA-256 in hexadecimal), {@code version}, {@code party}, {@code office},
     * {@code person}, {@code holder}, {@code delegation} (empty when none), {@code signer}, {@code title},
     * {@code holder-name} (empty when none), {@code unit}, {@code method}, {@code at} (ISO-8601, UTC); UTF-8, NFC.
     */
    public String canonical() {
        var lines = List.of(
                "giaouoc-agreement-signature-1",
                "id\t" + Ids.uuid(id),
                "text\t" + Digest.hex(textSha256),
                "version\t" + versionId,
                "party\t" + partyId,
                "office\t" + officeId,
                "person\t" + personId,
                "holder\t" + holderId,
                "delegation\t" + (delegationId == null ? "" : delegationId),
                "signer\t" + signerName,
                "title\t" + title,
                "holder-name\t" + (holderName == null ? "" : holderName),
                "unit\t" + unitName,
                "method\t" + method,
                "at\t" + signedAt);
        return Normalizer.normalize(String.join("\n", lines), Normalizer.Form.NFC) + "\n";
    }

    /** The same with its digest. */
    public AgreementSignature sealed() {
        return new AgreementSignature(
                id,
                versionId,
                partyId,
                officeId,
                personId,
                holderId,
                delegationId,
                signerName,
                title,
                holderName,
                unitName,
                method,
                textSha256,
                signedAt,
                Digest.sha256(canonical().getBytes(StandardCharsets.UTF_8)));
    }
}
