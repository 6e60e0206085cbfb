package vn.giaouoc.db.agreement;

import java.util.Optional;
import java.util.UUID;
import vn.giaouoc.db.pledge.ReceiptCode;

/**
 * The short name of an agreement that a person can read out or scan: 12 digits of Crockford's base 32, made at random. It
 * names, it opens nothing.
 *
 * @param value 12 digits without dashes, as the column holds them
 */
public record AgreementCode(String value) {

    /** A new code. */
    public static AgreementCode fresh() {
        return new AgreementCode(ReceiptCode.of(UUID.randomUUID()).value());
    }

    /** What somebody typed or read out; empty when it can be no code. */
    public static Optional<AgreementCode> typed(String text) {
        return ReceiptCode.typed(text).map(code -> new AgreementCode(code.value()));
    }

    /** As papers show it: {@code 7K3M-9QXT-2B4D}. */
    public String shown() {
        return new ReceiptCode(value).shown();
    }
}
