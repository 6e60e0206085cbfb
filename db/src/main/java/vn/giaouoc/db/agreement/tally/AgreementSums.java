package vn.giaouoc.db.agreement.tally;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.common.Percent;

/**
 * Figures of agreements summed over units (trade: C01-C04). Rates are sums over sums.
 *
 * @param made agreements kept, cancelled ones left out
 * @param signed of them, those all parties have signed (C01)
 * @param departmentsIn departments that take part in a signed one (C02)
 * @param departments departments that stand, or took part and ended since (A07)
 * @param judged of the signed ones (C04)
 * @param met of the judged ones (C04)
 */
@Serdeable
public record AgreementSums(long made, long signed, long departmentsIn, long departments, long judged, long met) {

    public static final AgreementSums NONE = new AgreementSums(0, 0, 0, 0, 0, 0);

    public AgreementSums plus(AgreementSums other) {
        return new AgreementSums(
                made + other.made,
                signed + other.signed,
                departmentsIn + other.departmentsIn,
                departments + other.departments,
                judged + other.judged,
                met + other.met);
    }

    /** Departments taking part of those that stand (C03). */
    public Percent taking() {
        return Percent.of(departmentsIn, departments);
    }

    /** Reached of those judged. */
    public Percent reached() {
        return Percent.of(met, judged);
    }
}
