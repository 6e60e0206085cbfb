package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as Vietnamese papers write them: 05/11/2026. */
public final class Days {

    private static final DateTimeFormatter PAPER = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    public static String text(LocalDate day) {
        return PAPER.format(day);
    }
}
