package vn.giaouoc.db.pledge;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/**
 * The short name of a receipt that a person can read out: the first 60 bits of SHA-256 over the pledge's 16 id bytes, in
 * 12 digits of Crockford's base 32. It needs no secret, so any member can work it out again.
 *
 * @param value 12 digits without dashes, as the column holds them
 */
public record ReceiptCode(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    /** The code of the pledge with this id. */
    public static ReceiptCode of(UUID pledgeId) {
        var hash = Digest.sha256(Ids.bytes(pledgeId));
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 8) | (hash[i] & 0xff);
        }
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
        }
        return new ReceiptCode(code.toString());
    }

    /** What somebody typed or read out: case, spaces and dashes do not matter, O is 0, I and L are 1. Empty if no code. */
    public static Optional<ReceiptCode> typed(String text) {
        var code = text.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var known = code.length() == LENGTH && code.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
        return known ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /** As receipts show it: {@code 7K3M-9QXT-2B4D}. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
