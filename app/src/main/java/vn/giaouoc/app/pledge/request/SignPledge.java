package vn.giaouoc.app.pledge.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sign.
 *
 * @param id a UUIDv7 made by the device; the same one when the request is sent again
 * @param person for whom it was queued; must be who is signed in
 * @param campaign the campaign's code
 * @param textId the text that was shown
 * @param items the ids of all its lines, in order
 * @param consent true when the separate box on personal data was ticked
 * @param clientTime what the device's clock said, ISO-8601; kept, never used
 */
@Serdeable
public record SignPledge(
        String id,
        String person,
        String campaign,
        int year,
        String textId,
        List<String> items,
        boolean consent,
        @Nullable String clientTime) {}
