package vn.giaouoc.db.agreement.tally;

/**
 * The figures of one unit in one year of one campaign (trade: C01, C02, C04).
 *
 * @param made agreements the unit keeps, cancelled ones left out
 * @param signed of them, those all parties have signed
 * @param departmentsIn distinct departments of the unit that take part in a signed agreement, whoever keeps it
 * @param judged of the signed ones, those whose final judgement is signed off
 * @param met of the judged ones, those that were reached
 */
public record AgreementTally(
        long campaignId,
        int year,
        long organisationId,
        long made,
        long signed,
        long departmentsIn,
        long judged,
        long met) {

    /** Nothing yet. */
    public static AgreementTally none(long campaignId, int year, long organisationId) {
        return new AgreementTally(campaignId, year, organisationId, 0, 0, 0, 0, 0);
    }
}
