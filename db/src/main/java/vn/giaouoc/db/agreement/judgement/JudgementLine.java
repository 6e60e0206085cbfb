package vn.giaouoc.db.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.Target;

/**
 * One target's outcome.
 *
 * @param target the target's key
 * @param value null while nobody knows it
 * @param met null while there is no value
 * @param note in words; a drawn value that is mended by hand wants one
 * @param drawn what the portal itself knew, for a bound target; frozen at the judgement's figuresAt
 * @param parts each party's own value of a bound target, as drawn
 */
@Serdeable
public record JudgementLine(
        String target,
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        @Nullable String note,
        @Nullable BigDecimal drawn,
        List<PartyValue> parts) {

    /** The line of a target with that value: met is what the target's direction says. */
    public static JudgementLine of(
            Target target,
            @Nullable BigDecimal value,
            @Nullable String note,
            @Nullable BigDecimal drawn,
            List<PartyValue> parts) {
        var met = value == null ? null : target.direction().met(value, target.goal());
        return new JudgementLine(target.key(), value, met, note, drawn, parts);
    }

    /** True when a value was typed over what the portal drew. */
    public boolean overridden() {
        return drawn != null && (value == null || drawn.compareTo(value) != 0);
    }
}
