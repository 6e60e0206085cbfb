package vn.giaouoc.db.report.form;

/** What a cell holds, and how it is kept. */
public enum CellType {
    /** A whole number from 0. */
    COUNT,
    /** Whole đồng from 0. */
    MONEY,
    /** Percent with one decimal. */
    PERCENT,
    /** Points, or percentage points, with at most two decimals; may be negative. */
    POINTS,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** A day, kept as the number yyyymmdd. */
    DATE,
    /** Words. */
    TEXT,
    /** Words line by line; each line stands for itself. */
    LINES,
    /** Files that hang on the report. */
    FILE;

    /** True for what is kept as a number. */
    public boolean numeric() {
        return this != TEXT && this != LINES && this != FILE;
    }

    public boolean words() {
        return this == TEXT || this == LINES;
    }

    /** How many decimals a typed number may have. */
    public int decimals() {
        return switch (this) {
            case PERCENT -> 1;
            case POINTS -> 2;
            default -> 0;
        };
    }
}
