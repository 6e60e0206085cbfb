package vn.giaouoc.app.report.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.CellType;

/**
 * One cell over all units.
 *
 * @param unit what it counts: "%", "người"
 * @param heading code, name and unit, as it stands above the figures
 * @param whole the cell over all of them together, by its roll-up kind
 * @param previous the same the year before; null where there is none
 * @param bands how many units lie where, the least first: bars of a chart
 * @param rows every unit, the least value first; those without a value last
 * @param falling how many units have less than the year before
 */
@Serdeable
public record Spread(
        String cell,
        String line,
        String label,
        CellType type,
        String unit,
        String heading,
        @Nullable BigDecimal whole,
        @Nullable BigDecimal previous,
        List<Band> bands,
        List<Row> rows,
        int falling) {

    /** So many units from {@code from} up to {@code to}, both as people read them. */
    @Serdeable
    public record Band(String from, String to, int units) {}

    /**
     * One unit.
     *
     * @param change against the year before; null where one of both is missing
     */
    @Serdeable
    public record Row(
            String reportId,
            String unitId,
            String unitName,
            @Nullable BigDecimal value,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change) {

        public boolean falls() {
            return change != null && change.signum() < 0;
        }
    }

    /** What a change against the year before is told in: a percentage that rises from 50 to 60 rises by ten points. */
    public String changeUnit() {
        return type == CellType.PERCENT ? "điểm phần trăm" : unit;
    }

    /** What stands above the changes. */
    public String changeHeading() {
        return in(changeUnit(), "Tăng, giảm");
    }

    /** What stands above the bands. */
    public String bandHeading() {
        return in(unit, "Khoảng");
    }

    private static String in(String unit, String words) {
        return unit.isEmpty() ? words : words + " (" + unit + ")";
    }
}
