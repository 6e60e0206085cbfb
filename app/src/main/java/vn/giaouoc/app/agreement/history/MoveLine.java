package vn.giaouoc.app.agreement.history;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;

/**
 * One move of one version.
 *
 * @param number of the version
 * @param from null when the version was made
 * @param who by name, null for the portal itself
 */
@Serdeable
public record MoveLine(
        Instant at,
        int number,
        @Nullable VersionState from,
        VersionState to,
        String toText,
        @Nullable String who,
        @Nullable String reason) {}
