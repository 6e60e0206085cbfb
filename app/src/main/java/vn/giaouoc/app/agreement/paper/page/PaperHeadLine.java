package vn.giaouoc.app.agreement.paper.page;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;

/**
 * What was entered for the head of the paper; null where nothing was.
 *
 * @param revision to be given back with a change
 */
@Serdeable
public record PaperHeadLine(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String unionCapacity,
        @Nullable String employerCapacity,
        @Nullable String recipients,
        int revision) {

    public static PaperHeadLine of(AgreementPaperHead head) {
        return new PaperHeadLine(
                head.number(),
                head.symbol(),
                head.place(),
                head.day(),
                head.unionCapacity(),
                head.employerCapacity(),
                head.recipients(),
                head.revision());
    }
}
