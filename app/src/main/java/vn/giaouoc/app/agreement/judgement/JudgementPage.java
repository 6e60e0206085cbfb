package vn.giaouoc.app.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.judgement.JudgementKind;
import vn.giaouoc.db.agreement.judgement.PartyValue;

/**
 * A judgement as shown; before it was begun, what the portal knows now.
 *
 * @param begun false while nobody has begun it: the values are a look, nothing is kept
 * @param figuresAt when the bound values were drawn
 * @param proposed what follows from the targets, null while a value is missing
 * @param met what is said, null while nothing is
 * @param reopened why it was opened again last
 * @param chair who signed off for the union; {@code head} for the parties or the employer
 */
@Serdeable
public record JudgementPage(
        JudgementKind kind,
        String kindText,
        boolean begun,
        LocalDate onDay,
        Instant figuresAt,
        int revision,
        List<Line> lines,
        @Nullable Boolean proposed,
        @Nullable Boolean met,
        @Nullable String remark,
        @Nullable String reopened,
        @Nullable SignedOff chair,
        @Nullable SignedOff head) {

    /**
     * One target and its outcome.
     *
     * @param figureLabel the figure it is bound to in words, null when typed
     * @param overridden true when a value was typed over the drawn one
     */
    @Serdeable
    public record Line(
            String target,
            String content,
            String unit,
            BigDecimal goal,
            String goalWords,
            @Nullable String figure,
            @Nullable String figureLabel,
            @Nullable BigDecimal value,
            @Nullable Boolean met,
            @Nullable String note,
            @Nullable BigDecimal drawn,
            boolean overridden,
            List<PartyValue> parts) {}

    /** Who signed off. */
    @Serdeable
    public record SignedOff(String name, @Nullable String title, Instant at) {}

    public boolean signedOff() {
        return chair != null && head != null;
    }
}
