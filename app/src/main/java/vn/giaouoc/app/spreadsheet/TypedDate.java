package vn.giaouoc.app.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/**
 * A date as people type it in lists: 12-09-2015, 08/2023, 1977, or an Excel day number.
 *
 * @param year always known
 * @param date the full date; null when the list holds the year or the month only
 * @param firstDay the date, or the first day of the month or year that is known
 */
public record TypedDate(int year, @Nullable LocalDate date, LocalDate firstDay) {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-]((?:19|20)\\d\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: .*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern EIGHT = Pattern.compile("(\\d{1,2})(\\d{2})((?:19|20)\\d\\d)");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 366;
    private static final int LAST_SERIAL = 73_415;

    /** The date in a cell; refuses what is none, and days no calendar has, with INVALID DATE_WRONG. */
    public static TypedDate of(Cell cell) {
        var text =
                cell.text().replaceAll("[\\s\\u00A0]+", " ").replace(" / ", "/").replaceFirst("^'", "");
        try {
            return cell.numeric() || text.matches("\\d{5}") ? ofNumber(text) : ofText(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong(text);
        }
    }

    private static TypedDate ofNumber(String text) {
        if (YEAR.matcher(text).matches()) {
            return ofYear(Integer.parseInt(text));
        }
        var day = new BigDecimal(text).intValue();
        if (day >= FIRST_SERIAL && day <= LAST_SERIAL) {
            return ofDay(EXCEL_DAY_ZERO.plusDays(day));
        }
        var digits = EIGHT.matcher(text);
        if (digits.matches()) {
            return ofDay(dayMonthYear(digits));
        }
        throw wrong(text);
    }

    private static TypedDate ofText(String text) {
        for (var pattern : new Pattern[] {DAY, WORDS, EIGHT}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                return ofDay(dayMonthYear(found));
            }
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return ofDay(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            var first = LocalDate.of(part(month, 2), part(month, 1), 1);
            return new TypedDate(first.getYear(), null, first);
        }
        if (YEAR.matcher(text).matches()) {
            return ofYear(Integer.parseInt(text));
        }
        throw wrong(text);
    }

    private static LocalDate dayMonthYear(Matcher found) {
        return LocalDate.of(part(found, 3), part(found, 2), part(found, 1));
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static TypedDate ofYear(int year) {
        return new TypedDate(year, null, LocalDate.of(year, 1, 1));
    }

    private static TypedDate ofDay(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2100) {
            throw new DateTimeException("no year of anybody living");
        }
        return new TypedDate(day.getYear(), day, day);
    }

    private static Refusal wrong(String text) {
        var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return Refusal.invalid(
                "DATE_WRONG",
                "«" + shown + "» không phải là ngày có trong lịch. Hãy ghi như 24/07/1977, 07/1977 hoặc 1977.");
    }
}
