package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.request.SignPledge;

/** Sign as the person the ticket was given for; the other fields as in {@link SignPledge}. */
@Serdeable
public record SignAtKiosk(
        String ticket,
        String id,
        String person,
        String campaign,
        int year,
        String textId,
        List<String> items,
        boolean consent,
        @Nullable String clientTime) {

    SignPledge signing() {
        return new SignPledge(id, person, campaign, year, textId, items, consent, clientTime);
    }
}
