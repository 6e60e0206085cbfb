package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the văn thư entered for the paper of a version; the portal invents none of it (trade: 4.1).
 *
 * @param unionCapacity lines above the name of the union's chair, "TM. BAN CHẤP HÀNH\nCHỦ TỊCH"
 * @param employerCapacity lines above the name of the thủ trưởng
 * @param recipients nơi nhận, one a line
 * @param revision grows with every change, so that a stale form is refused
 */
@MappedEntity("agreement_paper_head")
public record AgreementPaperHead(
        @Id long versionId,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String unionCapacity,
        @Nullable String employerCapacity,
        @Nullable String recipients,
        @Nullable Long enteredBy,
        Instant enteredAt,
        int revision) {

    /** Nothing has been entered yet. */
    public static AgreementPaperHead none(long versionId) {
        return new AgreementPaperHead(
                versionId, null, null, null, null, null, null, null, null, Instant.EPOCH.plusSeconds(1), 0);
    }
}
