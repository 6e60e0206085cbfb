package vn.giaouoc.app.agreement.negotiation;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The head of a party agrees to one revision.
 *
 * @param partyId the party the asker acts for
 * @param revision the revision that was read
 */
@Serdeable
public record AgreeTo(long partyId, int revision) {}
