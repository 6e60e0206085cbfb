package vn.giaouoc.app.activity.check;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How content people were this year beside last year (trade: BD-11, G01-G03).
 *
 * @param asked how many were asked this year
 * @param satisfied how many of them were content
 * @param rate in per cent with one decimal; null when nobody was asked
 * @param lastRate the same of the year before
 * @param change in percentage points; null when either rate is missing
 */
@Serdeable
public record SatisfactionTrend(
        long asked,
        long satisfied,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal lastRate,
        @Nullable BigDecimal change) {

    /** True when the rate is lower than last year: the campaign asks for a rise every year. */
    public boolean falls() {
        return change != null && change.signum() < 0;
    }
}
