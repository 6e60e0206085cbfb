package vn.giaouoc.app.report.review;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Approve what was looked at.
 *
 * @param number which submission the reviewer looked at
 * @param score the reviewer's, 0 to 100 with at most two decimals; null for none
 */
@Serdeable
public record Approve(
        int number, @Nullable BigDecimal score, @Nullable String remark) {

    public static Approve of(int number) {
        return new Approve(number, null, null);
    }
}
