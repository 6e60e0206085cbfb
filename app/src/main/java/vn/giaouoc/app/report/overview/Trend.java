package vn.giaouoc.app.report.overview;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.part.Tree;

/**
 * Years one after another.
 *
 * @param mark the day the tree was made anew: a line is drawn there
 * @param cells what is compared
 * @param years from the first with a figure to the last one asked for; none where no year has one
 */
@Serdeable
public record Trend(
        String unitId,
        String unitName,
        Tree tree,
        LocalDate mark,
        String markText,
        List<TrendCell> cells,
        List<Year> years) {

    /** Two-level local government: districts and their unions ended (NQ 202/2025/QH15 of 12/6/2025; trade: 3.3). */
    public static final LocalDate MARK = LocalDate.of(2025, 7, 1);

    /** What the mark says. */
    public static final String MARK_TEXT = "01/7/2025: sắp xếp đơn vị hành chính, không còn cấp huyện";

    /** What fits beside the line of a chart. */
    public static final String MARK_BRIEF = "01/7/2025";

    /** Since when there are figures, as a sentence. */
    public String since() {
        return years.isEmpty()
                ? "Chưa năm nào có số liệu."
                : "Có số liệu từ năm " + years.getFirst().year() + ".";
    }

    /**
     * One cell that is compared.
     *
     * @param unit what it counts: "%", "người"
     * @param heading code, name and unit, as it stands above the figures
     */
    @Serdeable
    public record TrendCell(String cell, String line, String label, CellType type, String unit, String heading) {

        static TrendCell of(Place place) {
            var type = place.line().rollupOf(place.cell()).above(place.cell().type());
            return new TrendCell(
                    place.cell().key(),
                    place.line().name(),
                    place.cell().label(),
                    type,
                    place.line().unitOf(place.cell(), type),
                    place.heading(type));
        }
    }

    /**
     * One year.
     *
     * @param counted how many units are in the figures, {@code owing} how many owe
     * @param values by cell; a cell without a value is left out
     */
    @Serdeable
    public record Year(int year, int owing, int counted, Map<String, BigDecimal> values) {}
}
