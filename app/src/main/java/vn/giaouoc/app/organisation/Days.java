package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.db.common.Ids;

/** Days as Vietnamese papers write them: 05/11/2026. */
public final class Days {

    private static final DateTimeFormatter PAPER = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    /** Whether a unit can live on that day: from year 1 to the day before 31/12/9999, which every database can hold. */
    public static boolean storable(LocalDate day) {
        return day.getYear() >= 1 && day.isBefore(Ids.STILL);
    }

    public static String text(LocalDate day) {
        return PAPER.format(day);
    }
}
