package vn.giaouoc.db.agreement.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * What the text of a version was at a revision.
 *
 * @param madeBy the account, none for the portal itself
 */
public record AgreementRevision(
        long versionId,
        int revision,
        AgreementContent content,
        @Nullable Long madeBy,
        Instant madeAt) {}
