package vn.giaouoc.app.report.paper;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the văn thư enters before printing; whatever is left out stays open on the paper to be written by hand (trade: 4.1).
 *
 * @param submission which one to print; null for the last
 * @param number of the paper in its register; without one the paper is marked as a draft
 * @param symbol such as {@code BC-CĐCS}; null for the usual one
 * @param recipients one a line, without dashes; null for the usual ones
 */
@Serdeable
public record PrintReport(
        @Nullable Integer submission,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable String recipients) {

    /** Everything left open. */
    public static final PrintReport OPEN = new PrintReport(null, null, null, null, null, null);
}
