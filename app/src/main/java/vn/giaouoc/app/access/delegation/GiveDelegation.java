package vn.giaouoc.app.access.delegation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * Let somebody sign in one's own place.
 *
 * @param officeId the office held, whose signing power is passed on
 * @param personId who is to sign
 * @param from the first day, today or later
 * @param lastDay the last day, no later than the office's own
 * @param paperNumber the number of the written delegation
 * @param reason why, such as "Đi công tác"
 * @param secret the giver's own PIN or password once more
 */
@Serdeable
public record GiveDelegation(
        long officeId,
        long personId,
        LocalDate from,
        LocalDate lastDay,
        String paperNumber,
        String reason,
        String secret) {

    @Override
    public String toString() {
        return "GiveDelegation of office " + officeId;
    }
}
