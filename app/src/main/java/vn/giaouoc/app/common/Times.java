package vn.giaouoc.app.common;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The portal's own clock. Days and years are those of Việt Nam; what a phone's clock says is never trusted
 * (design: pledge).
 */
@Singleton
public class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter PAPER = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Clock clock;

    public Times(Clock clock) {
        this.clock = clock;
    }

    /** Now, in microseconds, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public ZonedDateTime here() {
        return now().atZone(ZONE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** ISO-8601 with the offset of Việt Nam, milliseconds, as replies carry times. */
    public static String text(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE));
    }

    /** As sentences say it: 14:30 05/11/2026. */
    public static String paper(Instant at) {
        return PAPER.format(at.atZone(ZONE));
    }
}
