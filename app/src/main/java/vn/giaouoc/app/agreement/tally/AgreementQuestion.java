package vn.giaouoc.app.agreement.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose agreements are asked for.
 *
 * @param treeDay the day whose tree is used; null for today
 * @param heirs true for the tree as it is now: ended units stand with the living ones that speak for them
 */
public record AgreementQuestion(
        long unitId, long campaignId, int year, @Nullable LocalDate treeDay, boolean heirs) {

    /** On today's tree, ended units with their heirs. */
    public static AgreementQuestion now(long unitId, long campaignId, int year) {
        return new AgreementQuestion(unitId, campaignId, year, null, true);
    }

    /** On the tree as it was on that day. */
    public static AgreementQuestion asItWas(long unitId, long campaignId, int year, LocalDate day) {
        return new AgreementQuestion(unitId, campaignId, year, day, false);
    }
}
