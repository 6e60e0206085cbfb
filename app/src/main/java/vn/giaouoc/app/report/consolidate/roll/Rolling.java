package vn.giaouoc.app.report.consolidate.roll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.consolidate.roll.People.Crossing;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.RollupKind;
import vn.giaouoc.db.report.value.ReportValues;

/** Rolls every cell of a form up over the figures of units. Rates are not here: they are the form's formulas over the sums. */
public final class Rolling {

    private static final int MEAN = 2;

    private final List<UnitFigures> units;
    private final Map<String, Integer> persons;
    private final int inside;

    private Rolling(FormContent form, Collection<UnitFigures> units) {
        this.units = List.copyOf(units);
        var named = new ArrayList<String>();
        form.places()
                .filter(place -> place.line().rollupOf(place.cell()).byPerson())
                .forEach(place -> named.add(place.cell().key()));
        var people = new People(
                named, new Crossing(first(form, RollupKind.ENTERING), first(form, RollupKind.LEAVING)), this.units);
        persons = people.counts();
        inside = people.inside();
    }

    /** Every cell of the form over these units. */
    public static Map<String, CellRollup> of(FormContent form, Collection<UnitFigures> units) {
        var rolling = new Rolling(form, units);
        var cells = new HashMap<String, CellRollup>();
        form.places().forEach(place -> cells.put(place.cell().key(), rolling.cell(place)));
        return cells;
    }

    private static String first(FormContent form, RollupKind kind) {
        return form.places()
                .filter(place -> place.line().rollupOf(place.cell()) == kind)
                .map(place -> place.cell().key())
                .findFirst()
                .orElse("");
    }

    private CellRollup cell(Place place) {
        var key = place.cell().key();
        var kind = place.line().rollupOf(place.cell());
        var figures = units.stream()
                .map(unit -> unit.figure(key))
                .flatMap(value -> Optional.ofNullable(value).stream())
                .toList();
        int yes = (int) figures.stream()
                .filter(value -> value.compareTo(BigDecimal.ONE) >= 0)
                .count();
        return new CellRollup(
                figures.isEmpty() ? null : plain(value(place, kind, figures, yes)),
                figures.size(),
                yes,
                kind == RollupKind.HIST || kind == RollupKind.YES ? histogram(figures) : Collections.emptySortedMap());
    }

    private @Nullable BigDecimal value(Place place, RollupKind kind, List<BigDecimal> figures, int yes) {
        var key = place.cell().key();
        return switch (kind) {
            case SUM -> sum(figures);
            case DISTINCT -> BigDecimal.valueOf(persons.getOrDefault(key, 0)).add(unnamed(key));
            case ENTERING, LEAVING -> sum(figures).subtract(BigDecimal.valueOf(inside));
            case YES -> BigDecimal.valueOf(yes);
            case HIST -> mean(figures);
            case WAVG -> weighted(place.line(), place.cell());
            case LAST -> place.cell().type() == CellType.DATE ? Collections.max(figures) : latest(key);
            case RATIO, LIST, TEXT, OWN, NONE -> null;
        };
    }

    /** Units where who counts is not known person by person: their figures are added. */
    private BigDecimal unnamed(String key) {
        return sum(units.stream()
                .filter(unit -> !unit.named(key))
                .flatMap(unit -> Optional.ofNullable(unit.figure(key)).stream())
                .toList());
    }

    /** By the first count of the same line, such as the people asked; a line without one weighs every unit alike. */
    private @Nullable BigDecimal weighted(FormLine line, FormCell cell) {
        var weight = line.cells().stream()
                .filter(other -> other.type() == CellType.COUNT && !other.key().equals(cell.key()))
                .findFirst();
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var unit : units) {
            var value = unit.figure(cell.key());
            var weighs = weight.map(other -> unit.figure(other.key())).orElse(weight.isEmpty() ? BigDecimal.ONE : null);
            if (value != null && weighs != null) {
                sum = sum.add(value.multiply(weighs));
                weights = weights.add(weighs);
            }
        }
        return weights.signum() == 0 ? null : sum.divide(weights, MEAN, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal latest(String key) {
        return units.stream()
                .filter(unit -> unit.figure(key) != null)
                .max(Comparator.comparing(UnitFigures::submittedAt))
                .map(unit -> Objects.requireNonNull(unit.figure(key)))
                .orElse(null);
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return sum(figures).divide(BigDecimal.valueOf(figures.size()), MEAN, RoundingMode.HALF_UP);
    }

    private static SortedMap<BigDecimal, Integer> histogram(List<BigDecimal> figures) {
        var histogram = new TreeMap<BigDecimal, Integer>();
        figures.forEach(value -> histogram.merge(value, 1, Integer::sum));
        return histogram;
    }

    private static BigDecimal sum(Collection<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : ReportValues.plain(value);
    }
}
