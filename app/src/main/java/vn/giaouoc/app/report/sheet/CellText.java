package vn.giaouoc.app.report.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.CellType;

/** How figures are written for people: 1.234 and 98,5, có and không, 05/11/2026; "-" where there is none. */
public final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MONTHS = 100;
    private static final int YEARS = 10_000;

    private CellText() {}

    /** The value of a cell of that type as people read it. */
    public static String of(CellType type, @Nullable BigDecimal value) {
        if (value == null) {
            return "-";
        }
        return switch (type) {
            case YES_NO -> value.signum() == 0 ? "Không" : "Có";
            case DATE -> {
                var day = day(value);
                yield day == null ? "-" : day.format(DAY);
            }
            default -> number(value.toPlainString());
        };
    }

    /** The same with its unit: 98,5 %. */
    public static String read(CellType type, @Nullable BigDecimal value) {
        return of(type, value) + (type == CellType.PERCENT && value != null ? " %" : "");
    }

    /** The value of a cell of that type as a spreadsheet holds it: numbers stay numbers; null where there is none. */
    public static @Nullable Object cell(CellType type, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case YES_NO -> of(type, value);
            case DATE -> day(value);
            default -> value;
        };
    }

    /** The day a DATE cell holds; null when the number is none. */
    public static @Nullable LocalDate day(BigDecimal value) {
        try {
            int number = value.intValueExact();
            return LocalDate.of(number / YEARS, number / MONTHS % MONTHS, number % MONTHS);
        } catch (ArithmeticException | DateTimeException none) {
            return null;
        }
    }

    /** A day as a DATE cell holds it. */
    public static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(
                day.getYear() * (long) YEARS + day.getMonthValue() * (long) MONTHS + day.getDayOfMonth());
    }

    /** Dots between thousands, a comma before decimals. */
    private static String number(String plain) {
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
    }
}
