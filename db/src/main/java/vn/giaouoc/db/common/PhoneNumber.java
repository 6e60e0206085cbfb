package vn.giaouoc.db.common;

import java.util.regex.Pattern;

/**
 * A Vietnamese telephone number as people dial it at home. A couple may share one.
 *
 * @param value ten digits for a mobile, eleven for a desk phone, beginning with 0
 */
public record PhoneNumber(String value) {

    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\u00A0.()'’-]|\\p{Cf}");
    private static final Pattern ABROAD = Pattern.compile("^(?:\\+84|0084|84(?=\\d{9,10}$))0?");
    private static final Pattern LOST_ZERO = Pattern.compile("^(?:[35789]\\d{8}|2\\d{9})$");
    private static final Pattern DIALLED = Pattern.compile("^0(?:[35789]\\d{8}|2\\d{9})$");

    /**
     * The number in a text such as 0900.007.923, +84900012920 or 900007922 (a spreadsheet that lost the zero); refuses
     * anything else with INVALID PHONE_WRONG.
     */
    public static PhoneNumber of(String text) {
        var digits = ABROAD.matcher(ORNAMENT.matcher(text).replaceAll("")).replaceFirst("0");
        if (LOST_ZERO.matcher(digits).matches()) {
            digits = "0" + digits;
        }
        if (!DIALLED.matcher(digits).matches()) {
            throw Refusal.invalid(
                    "PHONE_WRONG",
                    "Số điện thoại chưa đúng. Hãy ghi một số di động 10 chữ số như 0912345678, hoặc để trống.");
        }
        return new PhoneNumber(digits);
    }

    /** The last three digits, which a member may be asked for. */
    public String last3() {
        return value.substring(value.length() - 3);
    }

    @Override
    public String toString() {
        return value;
    }
}
