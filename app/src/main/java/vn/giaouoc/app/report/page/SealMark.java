package vn.giaouoc.app.report.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.report.seal.ReportSnapshot;

/**
 * One submission as lists show it.
 *
 * @param sha256 of what was frozen, in hexadecimal
 * @param intact whether the content still has that digest
 */
@Serdeable
public record SealMark(int number, Instant submittedAt, String signedBy, String title, String sha256, boolean intact) {

    public static SealMark of(ReportSnapshot snapshot) {
        var signer = snapshot.sealed().signer();
        return new SealMark(
                snapshot.number(),
                snapshot.submittedAt(),
                signer.name(),
                signer.title(),
                Digest.hex(snapshot.sha256()),
                snapshot.intact());
    }
}
