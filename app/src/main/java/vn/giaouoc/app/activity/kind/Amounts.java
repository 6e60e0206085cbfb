package vn.giaouoc.app.activity.kind;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as people type and read them: 2500000, 2.500.000, 2 500 000 đ. */
public final class Amounts {

    /** The most đồng that are kept: fifteen digits. */
    public static final long MOST_MONEY = 999_999_999_999_999L;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}([. \\u00A0\\u202F])\\d{3}(?:\\1\\d{3}){0,4}");
    private static final Pattern CURRENCY =
            Pattern.compile("\\s*(?:đồng|đ|₫|VNĐ|VND)\\.?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Amounts() {}

    /** The number that was typed; empty for anything that is no whole number from 0, or has more than eighteen digits. */
    public static OptionalLong read(String typed) {
        var bare = CURRENCY.matcher(typed.strip()).replaceFirst("").strip();
        if (PLAIN.matcher(bare).matches()) {
            return OptionalLong.of(Long.parseLong(bare));
        }
        return POINTED.matcher(bare).matches()
                ? OptionalLong.of(Long.parseLong(bare.replaceAll("\\D", "")))
                : OptionalLong.empty();
    }

    /** 1.234.567. */
    public static String text(long number) {
        return format("#,##0").format(number);
    }

    /** 1.234,5: as many decimals as there are. */
    public static String text(BigDecimal number) {
        return format("#,##0.###").format(number);
    }

    private static DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
