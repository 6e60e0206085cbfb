package vn.giaouoc.app.desk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk of one place.
 *
 * @param campaign short name
 * @param lastDay the last day that is taken, null while no window is open
 * @param daysLeft days left with today, 0 while no window is open
 * @param staffSigned people who are no members and signed, outside the rate
 * @param lines departments, and units below that count with this one
 */
@Serdeable
public record DeskPage(
        DeskPlace place,
        long campaignId,
        String campaign,
        int year,
        @Nullable LocalDate lastDay,
        long daysLeft,
        DeskLine total,
        long ownPhone,
        long kiosk,
        long paper,
        long staffSigned,
        List<DeskLine> lines,
        Instant countedAt) {

    /** True while members may sign. */
    public boolean open() {
        return lastDay != null;
    }
}
