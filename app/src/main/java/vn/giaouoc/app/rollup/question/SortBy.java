package vn.giaouoc.app.rollup.question;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import vn.giaouoc.db.rollup.Figures;

/** The columns lines can be ordered by. */
public enum SortBy {
    NAME(figures -> 0),
    UNITS(Figures::units),
    FULL_UNITS(Figures::fullUnits),
    MEMBERS(Figures::members),
    ELIGIBLE(Figures::eligible),
    SIGNED(Figures::signed),
    RATE(SortBy::rate),
    ELIGIBLE_WOMEN(Figures::eligibleWomen),
    SIGNED_WOMEN(Figures::signedWomen),
    OWN_PHONE(Figures::ownPhone),
    KIOSK(Figures::kiosk),
    PAPER(Figures::paper),
    DECLINED(Figures::declined),
    WITHDRAWN(Figures::withdrawn),
    STAFF(Figures::staff),
    STAFF_SIGNED(Figures::staffSigned);

    private final ToDoubleFunction<Figures> figure;

    SortBy(ToDoubleFunction<Figures> figure) {
        this.figure = figure;
    }

    /** Lowest first. */
    public Comparator<Figures> order() {
        return Comparator.comparingDouble(figure);
    }

    /** Lines without a rate come before 0 %. */
    private static double rate(Figures figures) {
        return figures.eligible() == 0 ? -1 : (double) figures.signed() / figures.eligible();
    }
}
