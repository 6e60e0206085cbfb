package vn.giaouoc.db.agreement.list;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a party has done about its text, beyond what its own row says.
 *
 * @param partyId the party
 * @param signed true when it has signed
 * @param openProposals how many of its proposals wait for an answer
 */
@MappedEntity("agreement_party")
public record PartyAnswer(@Id long partyId, boolean signed, long openProposals) {}
