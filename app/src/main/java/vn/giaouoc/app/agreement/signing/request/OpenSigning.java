package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Open a version for signing, or give an expired one more time.
 *
 * @param expiresOn the last day to sign, in Việt Nam
 */
@Serdeable
public record OpenSigning(String versionId, LocalDate expiresOn) {

    public long version() {
        return Asked.id(versionId);
    }
}
