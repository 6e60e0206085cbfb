package vn.giaouoc.app.agreement.signing.request;

import io.micronaut.serde.annotation.Serdeable;

/** Open a projector for a version that is being signed. */
@Serdeable
public record OpenScreen(String versionId) {

    public long version() {
        return Asked.id(versionId);
    }
}
