package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.PledgePage;
import vn.giaouoc.app.pledge.receipt.Receipt;

/**
 * The person before the shared phone.
 *
 * @param ticket lets this person sign for five minutes
 * @param mine the receipt of the year that is open, if there is one
 */
@Serdeable
public record FoundAtKiosk(
        PledgePage.Who person, String ticket, @Nullable Receipt mine) {}
