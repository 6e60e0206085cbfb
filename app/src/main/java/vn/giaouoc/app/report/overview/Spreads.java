package vn.giaouoc.app.report.overview;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.report.consolidate.Leaf;
import vn.giaouoc.app.report.overview.Spread.Band;
import vn.giaouoc.app.report.overview.Spread.Row;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent.Place;

/** One cell over all units of a year: where they lie, who falls, and every row behind (trade: part 5, G03). */
@Singleton
public class Spreads {

    private static final int BANDS = 10;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final YearReports reports;
    private final Jurisdiction jurisdiction;

    Spreads(YearReports reports, Jurisdiction jurisdiction) {
        this.reports = reports;
        this.jurisdiction = jurisdiction;
    }

    /**
     * The cell over the approved reports of the question. FORBIDDEN NOT_YOURS; NOT_FOUND CELL_UNKNOWN for a cell without
     * figures, for a restricted one unless the actor reviews there, and where there are no reports.
     */
    @ReadOnly
    public Spread of(Actor actor, OverviewQuestion question, String cell) {
        jurisdiction.require(actor, Authority.SEE_FIGURES, question.unitId());
        var placed = reports.of(question);
        var form = reports.form(placed);
        var place = place(actor, question, form, cell);
        var leaves = YearReports.approved(placed);
        var before = YearReports.approved(reports.of(question.in(question.year() - 1)));
        var rows = rows(place.cell(), leaves, before);
        var previous = together(form, before, Map.of());
        var whole = together(form, leaves, previous);
        var type = place.line().rollupOf(place.cell()).above(place.cell().type());
        return new Spread(
                cell,
                place.line().name(),
                place.cell().label(),
                type,
                place.line().unitOf(place.cell(), type),
                place.heading(type),
                whole.get(cell),
                previous.get(cell),
                bands(place.cell().type(), rows),
                rows,
                (int) rows.stream().filter(Row::falls).count());
    }

    private Map<String, BigDecimal> together(
            @Nullable ReportForm form, List<Leaf> leaves, Map<String, BigDecimal> previous) {
        return form == null || leaves.isEmpty() ? Map.of() : reports.together(form, leaves, previous);
    }

    private Place place(Actor actor, OverviewQuestion question, @Nullable ReportForm form, String cell) {
        boolean restricted = jurisdiction.may(actor, Authority.REVIEW, question.unitId());
        var found = form == null
                ? Optional.<Place>empty()
                : form.content()
                        .place(cell)
                        .filter(place -> place.cell().type().numeric())
                        .filter(place -> restricted || !place.line().restricted());
        return found.orElseThrow(() -> Refusal.notFound(
                        "CELL_UNKNOWN",
                        "Năm này chưa có báo cáo nào có chỉ tiêu đó. Anh/chị chọn chỉ tiêu hoặc năm khác.")
                .with("field", cell));
    }

    /** Days are compared as figures but have no difference. */
    private List<Row> rows(FormCell asked, List<Leaf> leaves, List<Leaf> before) {
        var cell = asked.key();
        var now = reports.rollUps().figures(leaves);
        var earlier = reports.rollUps().figures(before);
        var previous = new HashMap<Long, BigDecimal>();
        for (var leaf : before) {
            var sealed = earlier.get(leaf.reportId());
            var value = sealed == null ? null : sealed.shown().get(cell);
            if (value != null) {
                previous.put(leaf.organisationId(), value);
            }
        }
        var rows = new ArrayList<Row>();
        for (var leaf : leaves) {
            var sealed = now.get(leaf.reportId());
            var value = sealed == null ? null : sealed.shown().get(cell);
            var was = previous.get(leaf.organisationId());
            rows.add(new Row(
                    Long.toString(leaf.reportId()),
                    Long.toString(leaf.organisationId()),
                    leaf.unitName(),
                    value,
                    was,
                    value == null || was == null || asked.type() == CellType.DATE ? null : value.subtract(was)));
        }
        rows.sort(Comparator.comparing(Row::value, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Row::unitName));
        return rows;
    }

    /** Ten bands of even width between the least and the greatest; of percents always 0 to 100. */
    private static List<Band> bands(CellType type, List<Row> rows) {
        var values = new ArrayList<BigDecimal>();
        for (var row : rows) {
            var value = row.value();
            if (value != null) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return List.of();
        }
        var least = type == CellType.PERCENT ? BigDecimal.ZERO : values.getFirst();
        var most = type == CellType.PERCENT ? TEN.multiply(TEN) : values.getLast();
        var width = width(type, most.subtract(least));
        var bands = new ArrayList<Band>();
        for (int i = 0; i < BANDS; i++) {
            var from = least.add(width.multiply(BigDecimal.valueOf(i)));
            var to = from.add(width);
            boolean last = i == BANDS - 1 || to.compareTo(most) > 0;
            int units = (int) values.stream()
                    .filter(value -> value.compareTo(from) >= 0 && (last || value.compareTo(to) < 0))
                    .count();
            bands.add(new Band(CellText.of(type, from), CellText.of(type, to), units));
            if (last) {
                break;
            }
        }
        return bands;
    }

    private static BigDecimal width(CellType type, BigDecimal range) {
        int decimals = type == CellType.PERCENT ? 0 : type.decimals();
        var even = range.divide(TEN, decimals, RoundingMode.CEILING);
        return even.signum() > 0 ? even : BigDecimal.ONE;
    }
}
