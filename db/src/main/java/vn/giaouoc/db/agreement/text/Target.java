package vn.giaouoc.db.agreement.text;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One chỉ tiêu: nội dung, đơn vị tính, chỉ tiêu (trade: 5.1).
 *
 * @param key stable over all revisions
 * @param goal at most 12 digits before and 3 after the point
 * @param figure the code of a figure the portal knows, null when its value is typed
 */
@Serdeable
public record Target(
        String key,
        String content,
        String unit,
        BigDecimal goal,
        Direction direction,
        @Nullable String figure) {

    public Target {
        content = AgreementContent.line(content);
        unit = AgreementContent.line(unit);
        goal = plain(goal);
    }

    /** The goal as people write it: "95,5". */
    public String goalText() {
        return goal.toPlainString().replace('.', ',');
    }

    /** The goal with unit and direction: "từ 95,5 % trở lên". */
    public String goalWords() {
        return direction.words((goalText() + " " + unit).strip());
    }

    public boolean bound() {
        return figure != null;
    }

    /** 95.50 and 95.5 are one number; 100 is not written 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
