package vn.giaouoc.ui.agreement;

import java.util.Objects;
import vn.giaouoc.app.agreement.AgreementScene;
import vn.giaouoc.app.agreement.signing.SignatureBook;
import vn.giaouoc.app.agreement.signing.request.SignAgreement;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.signature.SigningMethod;
import vn.giaouoc.db.common.Ids;

/** Signs as a head's phone does once the PIN was right. */
final class Signing {

    private Signing() {}

    static void sign(SignatureBook signatures, AgreementScene scene, Actor head, long id) {
        var page = scene.page(head, id);
        page.mine()
                .forEach(party -> signatures.sign(
                        head,
                        id,
                        new SignAgreement(
                                Ids.nextUuid().toString(),
                                page.version().id(),
                                party.id(),
                                Objects.requireNonNull(page.version().sha256()),
                                ""),
                        SigningMethod.OWN_PHONE));
    }
}
