package vn.giaouoc.ui.common;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.giaouoc.app.common.Times;

/** Figures and days as Vietnamese write them: 1.234.567, 05/11/2026, 14:30 05/11/2026. */
public final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Figures() {}

    public static String number(long value) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(value);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An instant as the clock in Việt Nam showed it. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(Times.ZONE));
    }
}
