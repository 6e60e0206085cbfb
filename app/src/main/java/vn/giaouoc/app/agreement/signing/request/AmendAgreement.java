package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Make the next version of an agreement that is in force, and say why.
 *
 * @param reason 5 to 500 letters
 */
@Serdeable
public record AmendAgreement(String reason) {

    public String why() {
        return Asked.reason(reason);
    }
}
