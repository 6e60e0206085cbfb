package vn.giaouoc.db.reminder;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reminder of one person.
 *
 * @param subject what is due, such as {@code report:123}
 * @param step days from the last day: -14 … +7
 * @param lastDay the last day on which it is in time
 * @param claim who sends it, while it is sent
 */
@MappedEntity("reminder_notice")
public record ReminderNotice(
        @Id long id,
        String subject,
        LocalDate deadline,
        int step,
        long personId,
        long organisationId,
        String what,
        LocalDate lastDay,
        String link,
        MailState mail,
        @Nullable Long claim,
        @Nullable Instant claimedAt,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant mailedAt,
        Instant madeAt) {}
