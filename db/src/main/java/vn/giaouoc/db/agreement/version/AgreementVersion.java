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
        @io.micronaut.core.annotation.Nullable byte @Nullable [] sha256,
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
        var state = VersionState.DRAFT;
        return new AgreementVersion(
                id, agreementId, number, state, 1, content, null, null, null, null, reason, madeBy, at);
    }

    /** In another state, for the reason given; without one the earlier reason stays. */
    public AgreementVersion in(VersionState next, @Nullable String why) {
        var said = why == null ? reason : why;
        return copy(next, revision, content, sha256, openedAt, expiresOn, signedAt, said);
    }

    /** The next revision of the text. */
    public AgreementVersion revised(AgreementContent text) {
        return copy(state, revision + 1, text, sha256, openedAt, expiresOn, signedAt, reason);
    }

    /** The text is frozen and waits for signatures until that day. */
    public AgreementVersion opened(byte[] digest, Instant at, LocalDate lastDay) {
        return copy(VersionState.OPEN, revision, content, digest, at, lastDay, null, reason);
    }

    /** Nothing is frozen any more. */
    public AgreementVersion thawed(@Nullable String why) {
        return copy(VersionState.NEGOTIATING, revision, content, null, null, null, null, why);
    }

    /** Open once more until another day. */
    public AgreementVersion extended(LocalDate lastDay) {
        return copy(VersionState.OPEN, revision, content, sha256, openedAt, lastDay, null, reason);
    }

    public AgreementVersion signed(Instant at) {
        return copy(VersionState.SIGNED, revision, content, sha256, openedAt, expiresOn, at, reason);
    }

    private AgreementVersion copy(
            VersionState next,
            int number,
            AgreementContent text,
            byte @Nullable [] digest,
            @Nullable Instant opened,
            @Nullable LocalDate lastDay,
            @Nullable Instant signed,
            @Nullable String why) {
        return new AgreementVersion(
                id, agreementId, this.number, next, number, text, digest, opened, lastDay, signed, why, madeBy, madeAt);
    }
}
