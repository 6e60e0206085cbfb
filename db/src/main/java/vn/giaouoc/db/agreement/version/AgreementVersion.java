package vn.giaouoc.db.agreement.version;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * One text that is negotiated and signed; an amendment is the next version.
 *
 * @param number from 1
 * @param revision of the content, from 1; grows with every change of text or parties
 * @param sha256 of the frozen text, kept while it is open, signed, replaced, expired or cancelled after opening
 * @param expiresOn the last day to sign
 * @param reason why it was amended, taken back or cancelled last
 */
@MappedEntity("agreement_version")
public record AgreementVersion(
        @Id long id,
        long agreementId,
        int number,
        VersionState state,
        int revision,
        @TypeDef(type = DataType.JSON) AgreementContent content,
        byte @Nullable [] sha256,
        @Nullable Instant openedAt,
        @Nullable LocalDate expiresOn,
        @Nullable Instant signedAt,
        @Nullable String reason,
        @Nullable Long madeBy,
        Instant madeAt) {

    /** The first revision of a text. */
    public static AgreementVersion draft(
            long id,
            long agreementId,
            int number,
            AgreementContent content,
            @Nullable String reason,
            @Nullable Long madeBy,
            Instant at) {
        return new AgreementVersion(
                id, agreementId, number, VersionState.DRAFT, 1, content, null, null, null, null, reason, madeBy, at);
    }
}
