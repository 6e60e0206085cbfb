package vn.giaouoc.app.organisation.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.common.Refusal;

/**
 * Which units are asked for.
 *
 * @param on as of which day
 * @param below the units below this one; null for the whole tree of whoever asks
 * @param search words of a name, which are looked for in the whole tree; empty for none
 */
public record UnitQuestion(LocalDate on, @Nullable Long below, String search) {

    /** INVALID DAY_OUT_OF_RANGE for a day no tree is kept of. */
    public UnitQuestion {
        requireDay(on);
    }

    static void requireDay(LocalDate day) {
        if (!Days.storable(day)) {
            throw Refusal.invalid(
                    "DAY_OUT_OF_RANGE", "Không có cây tổ chức của ngày này. Anh/chị chọn một ngày gần đây hơn.");
        }
    }
}
