package vn.giaouoc.app.rollup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.giaouoc.app.common.Times;

/** The line under every title: "Số liệu tính đến 14:30 21/11/2026". */
final class AsOf {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private AsOf() {}

    /** @param closed true when the figures move no more */
    static String words(LocalDate day, boolean closed, Instant countedAt) {
        var counted = countedAt.atZone(Times.ZONE);
        if (day.equals(counted.toLocalDate())) {
            return "Số liệu tính đến " + MOMENT.format(counted);
        }
        return "Số liệu tính đến hết ngày " + day.format(RollupDays.DAY) + (closed ? " (đã chốt)" : "") + ", xem lúc "
                + MOMENT.format(counted);
    }
}
