package vn.giaouoc.app.agreement;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.app.agreement.page.AgreementLine;
import vn.giaouoc.db.agreement.party.PartyRole;

/**
 * An agreement somebody acts in.
 *
 * @param partyId the party he or she acts for
 * @param unit the union that keeps the agreement
 * @param waiting what he or she is waited for
 */
@Serdeable
public record MyAgreementLine(
        AgreementLine agreement,
        String partyId,
        String label,
        String party,
        PartyRole role,
        String unit,
        Waiting waiting,
        String waitingText) {

    /** What somebody is waited for. */
    public enum Waiting {
        SIGN("Chờ anh/chị ký"),
        AGREE("Chờ anh/chị thống nhất"),
        CONFIRM("Chờ anh/chị xác nhận"),
        NOTHING("Không còn việc chờ anh/chị");

        private final String label;

        Waiting(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
