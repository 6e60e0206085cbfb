package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.giaouoc.db.agreement.version.AgreementRevision;

/** One revision that is kept. */
@Serdeable
public record RevisionLine(int revision, Instant madeAt) {

    static RevisionLine of(AgreementRevision revision) {
        return new RevisionLine(revision.revision(), revision.madeAt());
    }
}
