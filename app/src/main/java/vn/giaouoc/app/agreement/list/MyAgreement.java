package vn.giaouoc.app.agreement.list;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in which somebody acts for a party.
 *
 * @param code of the agreement, 12 digits: the signing page is found with it
 * @param mine the parties and witnesses the person acts for
 * @param others the other parties, the first few names
 * @param sentence what waits for the person, or how it stands
 */
@Serdeable
public record MyAgreement(
        AgreementLine line, String code, List<Mine> mine, String others, Wanted wanted, String sentence) {

    /** A party the person acts for; {@code holder} is the head in whose place, where it is by delegation. */
    @Serdeable
    public record Mine(
            String partyId,
            String label,
            String name,
            PartyStep step,
            @Nullable String holder) {}

    /** What the agreement wants of the person now, the most urgent first. */
    public enum Wanted {
        SIGN("Đọc và ký"),
        ANSWER("Đọc và trả lời"),
        CONFIRM("Đọc và xác nhận"),
        NOTHING("Mở");

        private final String verb;

        Wanted(String verb) {
            this.verb = verb;
        }

        /** The word of the button. */
        public String verb() {
            return verb;
        }
    }

    public boolean waiting() {
        return wanted != Wanted.NOTHING;
    }
}
