package vn.giaouoc.app.agreement.paper.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.paper.AgreementPaperRow;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Digest;

/**
 * One file.
 *
 * @param signatures digital signatures the PDF says it carries; the portal has not checked them
 * @param sha256 in hexadecimal
 * @param replacedBy the newer file in its place, null for the present one
 */
@Serdeable
public record PaperLine(
        String id,
        PaperKind kind,
        String kindText,
        int issue,
        String fileName,
        String contentType,
        int bytes,
        int signatures,
        String sha256,
        @Nullable String replacedBy,
        Instant madeAt) {

    public static PaperLine of(AgreementPaperRow row) {
        var newer = row.replacedBy();
        return new PaperLine(
                Long.toString(row.id()),
                row.kind(),
                row.kind().label(),
                row.issue(),
                row.fileName(),
                row.contentType(),
                row.bytes(),
                row.signatures(),
                Digest.hex(row.sha256()),
                newer == null ? null : Long.toString(newer),
                row.madeAt());
    }
}
