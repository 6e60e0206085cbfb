package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import vn.giaouoc.db.agreement.paper.AgreementPaper;
import vn.giaouoc.db.agreement.paper.AgreementPaperRepository;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/** Files beside agreements, written straight into the rows. */
@Singleton
@Requires(property = "rights.scene")
record RightsPapers(AgreementPaperRepository papers) {

    private static final AtomicInteger ISSUES = new AtomicInteger();

    /** A scan of that version. */
    String file(String versionId) {
        long id = Ids.next();
        var content = ("%PDF-1.7 " + id).getBytes(StandardCharsets.UTF_8);
        papers.save(new AgreementPaper(
                id,
                Long.parseLong(versionId),
                PaperKind.SCAN,
                ISSUES.incrementAndGet(),
                "ban-ky.pdf",
                "application/pdf",
                content.length,
                0,
                Digest.sha256(content),
                null,
                content,
                null,
                null,
                Instant.parse("2026-01-01T00:00:00Z")));
        return Long.toString(id);
    }
}
