package vn.giaouoc.db.agreement.tally;

import java.time.LocalDate;

/**
 * Whose agreements are summed.
 *
 * @param organisationId the unit looked at
 * @param treeDay the day whose tree is used
 * @param heirs true for today's tree: ended units stand with the living ones that speak for them
 */
public record AgreementScope(long organisationId, long campaignId, int year, LocalDate treeDay, boolean heirs) {}
