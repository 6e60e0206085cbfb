package vn.giaouoc.app.rollup;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in sentences: 1.234.567. */
final class Numbers {

    private Numbers() {}

    static String text(long number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
