package vn.giaouoc.app.demo.plan;

import java.time.LocalDate;

/** The days on which units of the demo began, became one, and ended. */
public final class DemoDays {

    public static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Districts ended, communes began. */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Unions of agencies and of wholly budget-paid units ended. */
    static final LocalDate DISSOLUTION = LocalDate.of(2025, 6, 15);

    /** Two unions of offices became one. */
    public static final LocalDate MERGER = LocalDate.of(2021, 4, 1);

    private DemoDays() {}
}
