package vn.giaouoc.db.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One target's outcome.
 *
 * @param target the target's key
 * @param value null while nobody knows it
 * @param met null while there is no value
 * @param note in words; a drawn value that is mended by hand wants one
 * @param drawn what the portal itself knew, for a bound target; frozen at the judgement's figuresAt
 */
@Serdeable
public record JudgementLine(
        String target,
        @Nullable BigDecimal value,
        @Nullable Boolean met,
        @Nullable String note,
        @Nullable BigDecimal drawn) {}
