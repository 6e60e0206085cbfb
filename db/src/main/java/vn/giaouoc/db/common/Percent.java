package vn.giaouoc.db.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rate as a sum over a sum, never a mean of rates (design: numbers that always agree).
 *
 * @param part what was counted
 * @param whole of how many; 0 means there is no rate
 */
public record Percent(long part, long whole) {

    public static Percent of(long part, long whole) {
        return new Percent(part, whole);
    }

    public boolean known() {
        return whole > 0;
    }

    /** The share from 0 to 1; 0 when there is no rate. */
    public double fraction() {
        return known() ? (double) part / whole : 0;
    }

    /** In percent with one decimal; null when there is nobody to count. */
    public @Nullable BigDecimal number() {
        return known()
                ? BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                : null;
    }

    /** As people read it: "98,5 %", or "-" when there is nobody to count. */
    public String text() {
        var number = number();
        return number == null ? "-" : number.toPlainString().replace('.', ',') + " %";
    }

    @Override
    public String toString() {
        return text();
    }
}
