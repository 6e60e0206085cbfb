package vn.giaouoc.app.agreement.lastyear;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.judgement.JudgementLine;
import vn.giaouoc.db.agreement.text.Target;

/**
 * What a target was and reached the year before.
 *
 * @param agreement the title of the agreement it stood in
 * @param value null when it was never judged
 */
@Serdeable
public record LastYearLine(
        int year,
        String agreement,
        String goalWords,
        @Nullable BigDecimal value,
        @Nullable Boolean met) {

    static LastYearLine of(int year, String agreement, Target target, @Nullable JudgementLine line) {
        return new LastYearLine(
                year,
                agreement,
                target.goalWords(),
                line == null ? null : line.value(),
                line == null ? null : line.met());
    }
}
