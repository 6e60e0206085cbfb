package vn.giaouoc.app.rollup.question;

import vn.giaouoc.db.agreement.tally.AgreementSums;
import vn.giaouoc.db.rollup.Figures;

/** Which grassroots unions are looked for; any but ALL lists every union below, however deep. */
public enum LineFilter {
    ALL("Tất cả", "Tất cả"),
    NONE_SIGNED("Chưa ai ký (0 %)", "Chưa có giao ước đã ký"),
    UNDER_HALF("Dưới 50 %", "Dưới 50 % phòng, ban tham gia"),
    FULL("Đạt 100 %", "Mọi phòng, ban tham gia");

    private final String ofPledges;
    private final String ofAgreements;

    LineFilter(String ofPledges, String ofAgreements) {
        this.ofPledges = ofPledges;
        this.ofAgreements = ofAgreements;
    }

    /** How people call it on the screen. */
    public String label(Subject subject) {
        return switch (subject) {
            case PLEDGES -> ofPledges;
            case AGREEMENTS -> ofAgreements;
        };
    }

    /** Where nobody is to sign there is no rate, so no filter but ALL takes it. */
    public boolean takes(Figures figures) {
        return switch (this) {
            case ALL -> true;
            case NONE_SIGNED -> figures.eligible() > 0 && figures.signed() == 0;
            case UNDER_HALF -> figures.eligible() > 0 && 2 * figures.signed() < figures.eligible();
            case FULL -> figures.full();
        };
    }

    /** A unit with fewer than two departments has nobody to agree with: no filter but ALL takes it. */
    public boolean takes(AgreementSums sums) {
        boolean able = sums.departments() > 1;
        return switch (this) {
            case ALL -> true;
            case NONE_SIGNED -> able && sums.signed() == 0;
            case UNDER_HALF -> able && 2 * sums.departmentsIn() < sums.departments();
            case FULL -> able && sums.departmentsIn() >= sums.departments();
        };
    }
}
