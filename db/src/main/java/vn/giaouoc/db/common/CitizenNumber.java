package vn.giaouoc.db.common;

import java.util.regex.Pattern;

/**
 * Số định danh cá nhân (CCCD): twelve digits. It is stored encrypted and shown as its last three digits only; it is never
 * checked against lists of provinces, which change.
 *
 * @param value the twelve digits; never log or show them
 */
public record CitizenNumber(String value) {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00A0.'’-]|\\p{Cf}");
    private static final Pattern TWELVE = Pattern.compile("^\\d{12}$");
    private static final Pattern LOST_ZEROS = Pattern.compile("^\\d{8,11}$");

    /** The number in a text; refuses anything but twelve digits with INVALID CITIZEN_NUMBER_WRONG. */
    public static CitizenNumber of(String text) {
        var digits = ORNAMENT.matcher(text).replaceAll("");
        if (!TWELVE.matcher(digits).matches()) {
            throw Refusal.invalid(
                    "CITIZEN_NUMBER_WRONG",
                    "Số CCCD phải có đúng 12 chữ số. Hãy xem lại trên thẻ, hoặc để trống nếu chưa có.");
        }
        return new CitizenNumber(digits);
    }

    /** The number in a cell a spreadsheet holds as a number: eight to eleven digits are one that lost leading zeros. */
    public static CitizenNumber ofNumericCell(String text) {
        var digits = ORNAMENT.matcher(text).replaceAll("");
        return of(LOST_ZEROS.matcher(digits).matches() ? "0".repeat(12 - digits.length()) + digits : digits);
    }

    public String last3() {
        return value.substring(9);
    }

    @Override
    public String toString() {
        return "•••••••••" + last3();
    }
}
