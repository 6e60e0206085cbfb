package vn.giaouoc.app.agreement.signing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/**
 * What the signer gets, the same at every resend; whoever else may sign for the party gets it as the fact that it is signed.
 *
 * @param agreementCode 12 digits
 * @param holder whose office it is, where a delegate signed
 * @param signedAt ISO-8601 with the offset of Việt Nam
 * @param textSha256 of the frozen text, in hexadecimal
 * @param digest of the signature, in hexadecimal
 * @param yours true when the asker signed
 */
@Serdeable
public record SignatureReceipt(
        String id,
        String agreementCode,
        String title,
        String partyId,
        String label,
        String party,
        String signer,
        String office,
        @Nullable String holder,
        String signedAt,
        String method,
        String textSha256,
        String digest,
        boolean yours) {

    public static SignatureReceipt of(
            Agreement agreement, AgreementParty party, AgreementSignature signature, long asker) {
        return new SignatureReceipt(
                Ids.uuid(signature.id()).toString(),
                agreement.code(),
                agreement.title(),
                Long.toString(party.id()),
                party.label(),
                signature.unitName(),
                signature.signerName(),
                signature.title(),
                signature.holderName(),
                Times.text(signature.signedAt()),
                signature.method(),
                Digest.hex(signature.textSha256()),
                Digest.hex(signature.digest()),
                signature.personId() == asker);
    }
}
