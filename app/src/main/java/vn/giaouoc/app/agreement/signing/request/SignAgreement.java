package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Sign one version for one party.
 *
 * @param id UUIDv7 made by the phone, once for this party and text: sent again it is the same signature
 * @param sha256 of the frozen text the signer was shown, in hexadecimal
 * @param secret the signer's PIN or password, asked once more
 */
@Serdeable
public record SignAgreement(String id, String versionId, String partyId, String sha256, String secret) {

    public UUID uuid() {
        return Asked.uuid(id);
    }

    public long version() {
        return Asked.id(versionId);
    }

    public long party() {
        return Asked.id(partyId);
    }

    @Override
    public String toString() {
        return "SignAgreement[" + id + "]";
    }
}
