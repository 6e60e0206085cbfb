package vn.giaouoc.db.agreement.text;

import java.math.BigDecimal;

/** Which way a target is reached. */
public enum Direction {
    /** From the goal upwards. */
    AT_LEAST("từ", "trở lên"),
    /** From the goal downwards. */
    AT_MOST("không quá", "");

    private final String before;
    private final String after;

    Direction(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** True when the value reaches the goal; the goal itself does. */
    public boolean met(BigDecimal value, BigDecimal goal) {
        return this == AT_LEAST ? value.compareTo(goal) >= 0 : value.compareTo(goal) <= 0;
    }

    /** The goal in words: "từ 95 % trở lên", "không quá 2 vụ". */
    public String words(String goal) {
        return (before + " " + goal + " " + after).strip();
    }
}
