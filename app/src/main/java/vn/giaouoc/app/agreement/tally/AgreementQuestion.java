package vn.giaouoc.app.agreement.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose agreements are asked for.
 *
 * @param treeDay the day whose tree is used; null for today
 * @param heirs true for the tree as it is now: ended units stand with the living ones that speak for them
 * @param asOf null for the figures of now; an earlier day for what they were at its end
 * @param byUnion false for the units right below, true for every grassroots union below, however deep
 */
public record AgreementQuestion(
        long unitId,
        long campaignId,
        int year,
        @Nullable LocalDate treeDay,
        boolean heirs,
        @Nullable LocalDate asOf,
        boolean byUnion) {

    /** On today's tree, ended units with their heirs. */
    public static AgreementQuestion now(long unitId, long campaignId, int year) {
        return new AgreementQuestion(unitId, campaignId, year, null, true, null, false);
    }

    /** The figures of now on the tree as it was on that day. */
    public static AgreementQuestion asItWas(long unitId, long campaignId, int year, LocalDate day) {
        return new AgreementQuestion(unitId, campaignId, year, day, false, null, false);
    }

    /** The same question about what was at the end of that day. */
    public AgreementQuestion at(LocalDate day) {
        return new AgreementQuestion(unitId, campaignId, year, treeDay, heirs, day, byUnion);
    }

    /** The same figures told by every grassroots union below. */
    public AgreementQuestion tellingUnions() {
        return new AgreementQuestion(unitId, campaignId, year, treeDay, heirs, asOf, true);
    }
}
