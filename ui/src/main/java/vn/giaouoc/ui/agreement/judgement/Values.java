package vn.giaouoc.ui.agreement.judgement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as Vietnamese write them: 95,5 %. */
final class Values {

    private Values() {}

    static String text(@Nullable BigDecimal value, String unit) {
        return value == null
                ? "chưa có"
                : (value.stripTrailingZeros().toPlainString().replace('.', ',') + " " + unit).strip();
    }
}
