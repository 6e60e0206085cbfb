package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/**
 * What a party would have the text be.
 *
 * @param partyId the party the asker acts for
 * @param revision the revision that was read
 * @param content the whole text with the changes
 * @param note why
 */
@Serdeable
public record Propose(
        long partyId,
        int revision,
        AgreementContent content,
        @Nullable String note) {}
