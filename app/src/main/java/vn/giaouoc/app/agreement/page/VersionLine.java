package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Digest;

/**
 * One version as shown.
 *
 * @param stateText the state in words
 * @param sha256 of the frozen text in hexadecimal, null before it was opened
 * @param expiresOn the last day to sign
 */
@Serdeable
public record VersionLine(
        String id,
        int number,
        VersionState state,
        String stateText,
        int revision,
        @Nullable String sha256,
        @Nullable Instant openedAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant signedAt,
        @Nullable String reason) {

    static VersionLine of(AgreementVersion version) {
        var digest = version.sha256();
        return new VersionLine(
                Long.toString(version.id()),
                version.number(),
                version.state(),
                version.state().label(),
                version.revision(),
                digest == null ? null : Digest.hex(digest),
                version.openedAt(),
                version.expiresOn(),
                version.signedAt(),
                version.reason());
    }
}
