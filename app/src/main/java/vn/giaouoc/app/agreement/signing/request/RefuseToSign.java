package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Say that a party does not sign, and why.
 *
 * @param reason 5 to 500 letters
 */
@Serdeable
public record RefuseToSign(String versionId, String partyId, String reason) {

    public long version() {
        return Asked.id(versionId);
    }

    public long party() {
        return Asked.id(partyId);
    }

    public String why() {
        return Asked.reason(reason);
    }
}
