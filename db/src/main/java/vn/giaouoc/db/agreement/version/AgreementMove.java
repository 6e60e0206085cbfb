package vn.giaouoc.db.agreement.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;

/**
 * One step of a version from state to state; added, never changed.
 *
 * @param fromState null when the version was made
 * @param accountId none for the portal itself
 */
@MappedEntity("agreement_move")
public record AgreementMove(
        @Id long id,
        long agreementId,
        long versionId,
        @Nullable VersionState fromState,
        VersionState toState,
        @Nullable Long accountId,
        @Nullable Long personId,
        Instant at,
        @Nullable String reason) {}
