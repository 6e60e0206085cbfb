package vn.giaouoc.app.organisation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper behind an event of the tree.
 *
 * @param number such as "83/QĐ-LĐLĐ"
 * @param decidedOn the date on the paper
 * @param issuer who issued it, such as "Ban Thường vụ LĐLĐ tỉnh"
 * @param effectiveOn the first day on which it holds
 */
@Serdeable
public record Decision(
        String number,
        @Nullable LocalDate decidedOn,
        @Nullable String issuer,
        LocalDate effectiveOn,
        @Nullable String note) {

    /** A decision of which only the number and the effective day are known. */
    public static Decision of(String number, LocalDate effectiveOn) {
        return new Decision(number, null, null, effectiveOn, null);
    }
}
