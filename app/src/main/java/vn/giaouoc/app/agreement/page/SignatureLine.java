package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.signature.AgreementSignature;

/**
 * One signature as shown.
 *
 * @param holder whose office it was, where a delegate signed
 */
@Serdeable
public record SignatureLine(
        String signer, String title, @Nullable String holder, String method, Instant at) {

    static SignatureLine of(AgreementSignature signature) {
        return new SignatureLine(
                signature.signerName(),
                signature.title(),
                signature.holderName(),
                signature.method(),
                signature.signedAt());
    }
}
