package vn.giaouoc.ui.report.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Numbers as people type them: dots or blanks between thousands, a comma before decimals; a lone dot as they find it. */
public final class TypedNumber {

    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private TypedNumber() {}

    /** The number; null for nothing; INVALID NUMBER_WRONG for what is none. */
    public static @Nullable BigDecimal of(String typed) {
        var text = typed.replace("%", "").replaceAll("[\\s\\u00a0]", "");
        if (text.isEmpty()) {
            return null;
        }
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw Refusal.invalid(
                "NUMBER_WRONG",
                "“" + typed.strip() + "” chưa phải là số. Anh/chị ghi bằng chữ số, ví dụ 1.250 hoặc 87,5.");
    }

    /** As it stands in a field: no dots between thousands, a comma before decimals. */
    static String text(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString().replace('.', ',');
    }
}
