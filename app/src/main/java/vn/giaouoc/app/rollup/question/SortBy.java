package vn.giaouoc.app.rollup.question;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import vn.giaouoc.db.agreement.tally.AgreementSums;
import vn.giaouoc.db.rollup.Figures;

/** The columns lines can be ordered by. */
public enum SortBy {
    NAME(figures -> 0),
    UNITS(Figures::units),
    FULL_UNITS(Figures::fullUnits),
    MEMBERS(Figures::members),
    ELIGIBLE(Figures::eligible),
    SIGNED(Figures::signed, AgreementSums::signed),
    RATE(SortBy::rate, SortBy::taking),
    ELIGIBLE_WOMEN(Figures::eligibleWomen),
    SIGNED_WOMEN(Figures::signedWomen),
    OWN_PHONE(Figures::ownPhone),
    KIOSK(Figures::kiosk),
    PAPER(Figures::paper),
    DECLINED(Figures::declined),
    WITHDRAWN(Figures::withdrawn),
    STAFF(Figures::staff),
    STAFF_SIGNED(Figures::staffSigned),
    MADE(figures -> 0, AgreementSums::made),
    DEPARTMENTS_IN(figures -> 0, AgreementSums::departmentsIn),
    DEPARTMENTS(figures -> 0, AgreementSums::departments),
    JUDGED(figures -> 0, AgreementSums::judged),
    MET(figures -> 0, AgreementSums::met);

    private final ToDoubleFunction<Figures> figure;
    private final ToDoubleFunction<AgreementSums> sum;

    SortBy(ToDoubleFunction<Figures> figure) {
        this(figure, sums -> 0);
    }

    SortBy(ToDoubleFunction<Figures> figure, ToDoubleFunction<AgreementSums> sum) {
        this.figure = figure;
        this.sum = sum;
    }

    /** Lowest first. */
    public Comparator<Figures> order() {
        return Comparator.comparingDouble(figure);
    }

    /** The same for agreements; columns they have not leave every line equal. */
    public Comparator<AgreementSums> ofAgreements() {
        return Comparator.comparingDouble(sum);
    }

    /** Lines without a rate come before 0 %. */
    private static double rate(Figures figures) {
        return figures.eligible() == 0 ? -1 : (double) figures.signed() / figures.eligible();
    }

    private static double taking(AgreementSums sums) {
        return sums.departments() == 0 ? -1 : (double) sums.departmentsIn() / sums.departments();
    }
}
