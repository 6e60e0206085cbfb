package vn.giaouoc.db.agreement.tally;

/**
 * The figures of one line.
 *
 * @param unitId the unit right below, or the unit itself for what it keeps on its own
 * @param name as it was on the day of the tree
 * @param own true for the unit itself
 * @param counted false for a unit that is only copied: shown apart, outside the sums above it
 */
public record AgreementRow(long unitId, String name, String level, boolean own, boolean counted, AgreementSums sums) {}
