package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Take a version back to negotiation, or cancel it, and say why.
 *
 * @param reason 5 to 500 letters
 */
@Serdeable
public record EndSigning(String versionId, String reason) {

    public long version() {
        return Asked.id(versionId);
    }

    public String why() {
        return Asked.reason(reason);
    }
}
