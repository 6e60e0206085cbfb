package vn.giaouoc.app.report.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stand in a cell.
 *
 * @param revision of the cell as it was seen, 0 when nobody had written in it
 * @param value a number; null to leave it to what the portal works out
 * @param text words; null for none
 * @param reason why a worked-out figure is overridden
 */
public record CellWish(
        String cell,
        int revision,
        @Nullable BigDecimal value,
        @Nullable String text,
        @Nullable String reason) {

    public static CellWish number(String cell, int revision, long value) {
        return new CellWish(cell, revision, BigDecimal.valueOf(value), null, null);
    }

    public static CellWish words(String cell, int revision, String text) {
        return new CellWish(cell, revision, null, text, null);
    }

    public CellWish because(String why) {
        return new CellWish(cell, revision, value, text, why);
    }
}
