package vn.giaouoc.app.agreement.signing;

import java.util.List;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.common.Refusal;

/**
 * For how many parties one person may sign. An agreement is between several: whoever heads two departments and stands in for
 * a third signs three times, nobody signs more, and nobody is the only signer (decision 0006). Confirming as a witness does
 * not count.
 */
final class SigningLimits {

    /** Parties one person may sign for under one version. */
    static final int MOST = 3;

    private SigningLimits() {}

    /** Refuses with CONFLICT SIGNED_FOR_ENOUGH or ONLY_SIGNER when this signature would be one too many. */
    static void require(HeldAgreement held, AgreementParty party, List<AgreementSignature> signed, long personId) {
        if (!party.promises()) {
            return;
        }
        var promising = held.parties().stream()
                .filter(AgreementParty::promises)
                .map(AgreementParty::id)
                .toList();
        long own = signed.stream()
                .filter(signature -> signature.personId() == personId && promising.contains(signature.partyId()))
                .count();
        if (own >= MOST) {
            throw Refusal.conflict(
                    "SIGNED_FOR_ENOUGH",
                    "Một người chỉ ký cho tối đa %d bên của một giao ước; anh/chị đã ký cho %d bên. Bên này cần người khác ký theo ủy quyền."
                            .formatted(MOST, own));
        }
        if (own + 1 == promising.size()) {
            throw Refusal.conflict(
                    "ONLY_SIGNER",
                    "Giao ước cần ít nhất hai người ký; anh/chị đã ký cho mọi bên còn lại. Bên này cần người khác ký theo ủy quyền.");
        }
    }
}
