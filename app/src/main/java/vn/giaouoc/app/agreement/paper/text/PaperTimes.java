package vn.giaouoc.app.agreement.paper.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.app.common.Times;

/** Moments as papers name them: {@code 14:30:05 05/11/2026 (GMT+7)}. */
public final class PaperTimes {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy '(GMT+7)'");

    private PaperTimes() {}

    /** To the second, with the zone. */
    public static String exact(Instant at) {
        return EXACT.format(at.atZone(Times.ZONE));
    }
}
