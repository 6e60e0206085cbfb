package vn.giaouoc.app.reminder.due;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import vn.giaouoc.app.organisation.Days;

/**
 * Something a union owes.
 *
 * @param subject tells it from everything else that is due, at most 80 letters of ASCII, such as {@code report:123}
 * @param what as people say it, such as "Báo cáo năm 2026, Năm không"
 * @param deadline as the plan says it
 * @param inclusive false for "trước 30/10": the day before is the last one (HCM-16)
 * @param link where it is done, without a leading slash
 */
@Serdeable
public record Due(
        String subject, long organisationId, String what, LocalDate deadline, boolean inclusive, String link) {

    /** Reminded of so many days before and after the last day. */
    private static final int[] STEPS = {-14, -7, -3, -1, 1, 7};

    /** A step this long past is not made up for. */
    private static final int TOO_LATE = 14;

    /** The last day on which it is in time. */
    public LocalDate lastDay() {
        return inclusive ? deadline : deadline.minusDays(1);
    }

    /** Days from the last day: -3 is three days to go, 1 is one day late. */
    public long daysPast(LocalDate day) {
        return ChronoUnit.DAYS.between(lastDay(), day);
    }

    public boolean overdue(LocalDate day) {
        return daysPast(day) > 0;
    }

    /** True from the first step on, as long as it is owed. */
    public boolean near(LocalDate day) {
        return daysPast(day) >= STEPS[0];
    }

    /**
     * The step that has been reached: of several the portal has slept through the latest alone, so that missed ones collapse
     * into one; none before the first, nor long after the last.
     */
    public OptionalInt step(LocalDate day) {
        long past = daysPast(day);
        var reached = OptionalInt.empty();
        if (past <= TOO_LATE) {
            for (int step : STEPS) {
                if (step <= past) {
                    reached = OptionalInt.of(step);
                }
            }
        }
        return reached;
    }

    /** "hạn đến hết ngày 29/10/2026, còn 5 ngày". */
    public String standing(LocalDate day) {
        long past = daysPast(day);
        var left = past > 0 ? "đã quá %d ngày" : past == 0 ? "hôm nay là ngày cuối" : "còn %d ngày";
        return "hạn đến hết ngày " + Days.text(lastDay()) + ", " + left.formatted(Math.abs(past));
    }
}
