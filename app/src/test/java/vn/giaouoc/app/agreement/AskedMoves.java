package vn.giaouoc.app.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Objects;
import vn.giaouoc.app.agreement.life.MoveWish;
import vn.giaouoc.app.agreement.signing.SigningService;
import vn.giaouoc.app.agreement.signing.request.EndSigning;
import vn.giaouoc.app.agreement.signing.request.OpenSigning;
import vn.giaouoc.app.common.Actor;

/** Every move a keeper may ask for, at the door where people ask for it. */
@Singleton
@Requires(property = "agreement.scene")
public class AskedMoves {

    private final AgreementSteps steps;
    private final SigningService signing;

    AskedMoves(AgreementSteps steps, SigningService signing) {
        this.steps = steps;
        this.signing = signing;
    }

    void ask(Actor actor, long agreementId, String version, MoveWish wish) {
        var reason = Objects.requireNonNullElse(wish.reason(), "");
        switch (wish.move()) {
            case SEND -> steps.send(actor, agreementId);
            case RETHINK -> steps.rethink(actor, agreementId, wish.reason());
            case OPEN_FOR_SIGNING -> signing.open(actor, agreementId, opening(version, wish));
            case EXTEND -> signing.extend(actor, agreementId, opening(version, wish));
            case TAKE_BACK -> signing.takeBack(actor, agreementId, new EndSigning(version, reason));
            case CANCEL -> signing.cancel(actor, agreementId, new EndSigning(version, reason));
            default -> throw new IllegalArgumentException(wish.move() + " happens by itself");
        }
    }

    private static OpenSigning opening(String version, MoveWish wish) {
        return new OpenSigning(version, Objects.requireNonNull(wish.expiresOn()));
    }
}
