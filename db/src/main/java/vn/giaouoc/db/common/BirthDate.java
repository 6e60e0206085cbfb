package vn.giaouoc.db.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * When a person was born; many lists hold the year only.
 *
 * @param year the year, 1900 to 2100
 * @param date the full date when it is known, in that year
 */
public record BirthDate(int year, @Nullable LocalDate date) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Refuses a year nobody living was born in, or one that is not the year of the date, with INVALID BIRTH_WRONG. */
    public BirthDate {
        if (year < 1900 || year > 2100 || (date != null && date.getYear() != year)) {
            throw Refusal.invalid(
                    "BIRTH_WRONG", "Năm sinh chưa đúng. Hãy ghi ngày sinh như 24/07/1977, hoặc chỉ năm như 1977.");
        }
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date);
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(year, null);
    }

    /** As people write it: 24/07/1977, or 1977. */
    public String text() {
        return date == null ? Integer.toString(year) : SHOWN.format(date);
    }

    /** True when both may be the same birth: the years agree and, where both know the date, the dates too. */
    public boolean mayBe(BirthDate other) {
        return year == other.year && (date == null || other.date == null || date.equals(other.date));
    }
}
