package vn.giaouoc.app.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Saves what was found out.
 *
 * @param revision the one that was read
 * @param onDay the day the judgement bears, not after today; null leaves it
 * @param lines targets that are not named keep what they have
 * @param met đạt or chưa đạt overall; null takes what follows from the targets
 */
@Serdeable
public record SaveJudgement(
        int revision,
        @Nullable LocalDate onDay,
        List<Line> lines,
        @Nullable Boolean met,
        @Nullable String remark) {

    /**
     * One target's value.
     *
     * @param value null takes it away; for a bound target null goes back to what the portal drew
     * @param note wanted where a value is typed over a drawn one
     */
    @Serdeable
    public record Line(
            String target,
            @Nullable BigDecimal value,
            @Nullable String note) {}
}
