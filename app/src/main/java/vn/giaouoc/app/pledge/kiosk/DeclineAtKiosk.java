package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.request.DeclinePledge;

/** Say no as the person the ticket was given for; the other fields as in {@link DeclinePledge}. */
@Serdeable
public record DeclineAtKiosk(
        String ticket,
        String id,
        String person,
        String campaign,
        int year,
        @Nullable String clientTime) {

    DeclinePledge declining() {
        return new DeclinePledge(id, person, campaign, year, clientTime);
    }
}
