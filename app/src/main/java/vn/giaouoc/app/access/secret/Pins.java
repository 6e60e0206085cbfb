package vn.giaouoc.app.access.secret;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Members' PINs: six digits, none that a colleague would try first, peppered and hashed. */
@Singleton
public class Pins {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final List<String> RUNS = List.of("01234567890", "09876543210", "98765432109");

    private final Hashing hashing;
    private final KeyRing keys;
    private final String nobody;

    public Pins(Hashing hashing, KeyRing keys) {
        this.hashing = hashing;
        this.keys = keys;
        this.nobody = hashing.hash(Hashing.PIN, peppered(0, "000000"));
    }

    /** The hash of a chosen PIN; refuses with INVALID PIN_WEAK. */
    public String hash(long accountId, String pin, @Nullable Integer birthYear, @Nullable LocalDate birthDate) {
        if (!SIX_DIGITS.matcher(pin).matches()) {
            throw Refusal.invalid("PIN_WEAK", "Mã PIN gồm đúng 6 chữ số. Anh/chị nhập lại.");
        }
        if (weak(pin) || born(pin, birthYear, birthDate)) {
            throw Refusal.invalid(
                    "PIN_WEAK",
                    "Mã PIN này dễ đoán (số lặp, số liền nhau hoặc ngày sinh). Anh/chị chọn 6 chữ số khác.");
        }
        return hashing.hash(Hashing.PIN, peppered(accountId, pin));
    }

    /** True when right; a person without a PIN takes as long as one with. */
    public boolean check(long accountId, String pin, @Nullable String hash) {
        var tried = SIX_DIGITS.matcher(pin).matches() ? pin : "";
        var same = hashing.check(peppered(accountId, tried), hash == null ? nobody : hash);
        return same && hash != null;
    }

    /** 111111, 121212, 123123, 112233, 123456, 654321. */
    private static boolean weak(String pin) {
        var half = pin.substring(0, 3);
        var third = pin.substring(0, 2);
        var doubled =
                pin.charAt(0) == pin.charAt(1) && pin.charAt(2) == pin.charAt(3) && pin.charAt(4) == pin.charAt(5);
        return pin.equals(half + half)
                || pin.equals(third + third + third)
                || doubled
                || pin.chars().distinct().count() < 3
                || RUNS.stream().anyMatch(run -> run.contains(pin));
    }

    private static boolean born(String pin, @Nullable Integer birthYear, @Nullable LocalDate birthDate) {
        if (birthYear != null && pin.contains(birthYear.toString())) {
            return true;
        }
        return birthDate != null
                && List.of("ddMMyy", "yyMMdd", "MMddyy", "ddMMyyyy").stream()
                        .map(pattern -> birthDate.format(DateTimeFormatter.ofPattern(pattern)))
                        .anyMatch(day -> day.contains(pin));
    }

    private String peppered(long accountId, String pin) {
        var message = (accountId + ":" + pin).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(keys.hmac(KeyRing.Purpose.PIN, message));
    }
}
