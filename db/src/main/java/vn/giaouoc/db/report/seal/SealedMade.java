package vn.giaouoc.db.report.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a superior's submission was made of (trade: part 5, rule 6).
 *
 * @param parts the grassroots submissions that were counted
 * @param through superiors' submissions some of them came through
 * @param missing units that owed and were not counted, by name
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SealedMade(
        List<SealedPart> parts, List<SealedPart> through, List<SealedMissing> missing, SealedCounts counts) {

    /**
     * One submission that was taken.
     *
     * @param through the superior's report it came through; null when it came straight
     * @param sha256 of what was frozen there, in hexadecimal
     */
    @Serdeable
    public record SealedPart(
            String report,
            int number,
            String unit,
            @Nullable String through,
            String sha256) {}

    /** One unit that is not in the figures, and why. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SealedMissing(String unitId, String unit, String superior, String state, String reason) {}

    /** Who owed, handed in, in time, late, was overdue, exempt, returned; and how many are in the figures. */
    @Serdeable
    public record SealedCounts(
            int owing, int handedIn, int onTime, int late, int overdue, int exempt, int returned, int counted) {}
}
