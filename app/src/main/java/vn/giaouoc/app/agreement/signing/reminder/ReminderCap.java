package vn.giaouoc.app.agreement.signing.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;

/** How often one party is reminded of one version. */
final class ReminderCap {

    /** Reminders in all; whoever has not signed after three is telephoned. */
    static final int MOST = 3;

    private ReminderCap() {}

    /** Why the party is not reminded today, null when it may be. */
    static @Nullable String reached(List<Instant> earlier, LocalDate today) {
        if (earlier.size() >= MOST) {
            return "đã nhắc đủ %d lần; anh/chị gọi điện trực tiếp".formatted(MOST);
        }
        boolean already = earlier.stream()
                .anyMatch(at -> LocalDate.ofInstant(at, Times.ZONE).equals(today));
        return already ? "hôm nay đã nhắc rồi; mai anh/chị nhắc lại được" : null;
    }
}
