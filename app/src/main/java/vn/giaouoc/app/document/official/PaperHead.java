package vn.giaouoc.app.document.official;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a paper, its number, place and day. What the văn thư has not entered yet stays open to be written by hand; the
 * portal invents none of it (trade: 4.1).
 *
 * @param superior the body above the issuing one, null when it has none
 * @param number as entered, null before
 * @param symbol such as {@code GƯ-CĐCS}, null when the paper carries no number at all
 * @param place such as "Quy Nhơn"
 * @param year the year when the day is still open
 */
public record PaperHead(
        @Nullable String superior,
        String issuer,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate day,
        int year) {

    private static final String OPEN = "……";

    public String superiorLine() {
        return superior == null ? "" : capitals(superior);
    }

    public String issuerLine() {
        return capitals(issuer);
    }

    /** "Số: 05/GƯ-CĐCS"; two digits below 10; empty when the paper carries none. */
    public String numberLine() {
        if (symbol == null) {
            return "";
        }
        var shown = number == null || number.isBlank() ? OPEN : number.length() == 1 ? "0" + number : number;
        return "Số: " + shown + "/" + symbol;
    }

    /** "Quy Nhơn, ngày 05 tháng 11 năm 2026". */
    public String placeAndDay() {
        return (place == null || place.isBlank() ? OPEN + OPEN : place) + ", " + dayLine();
    }

    /** "ngày 05 tháng 11 năm 2026"; a zero before days below 10 and the months 1 and 2. */
    public String dayLine() {
        if (day == null) {
            return "ngày " + OPEN + " tháng " + OPEN + " năm " + year;
        }
        return "ngày %02d tháng %s năm %d"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue()),
                        day.getYear());
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
