package vn.giaouoc.app.report.sheet;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigurePersons;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.value.ReportValues;

/** Reports of grassroots unions are filled from the figures the portal knows of the unit and its year at this moment. */
@Singleton
public class Figures implements SheetSource {

    private final FigureBook book;

    Figures(FigureBook book) {
        this.book = book;
    }

    @Override
    public ReportTier tier() {
        return ReportTier.GRASSROOTS;
    }

    @Override
    public Map<String, BigDecimal> figures(Report report, FormContent form) {
        var scope = scope(report);
        var bound = form.places()
                .map(Place::cell)
                .filter(cell -> cell.figure() != null)
                .toList();
        var numbers = bound.stream()
                .filter(cell -> cell.type() != CellType.DATE)
                .map(Figures::code)
                .toList();
        var values = book.values(numbers, scope);
        var byCell = new HashMap<String, BigDecimal>();
        for (var cell : bound) {
            var value =
                    cell.type() == CellType.DATE ? lastDay(cell, scope) : Optional.ofNullable(values.get(code(cell)));
            value.map(ReportValues::plain).ifPresent(plain -> byCell.put(cell.key(), plain));
        }
        return byCell;
    }

    @Override
    public Optional<BigDecimal> figure(Report report, FormCell cell) {
        if (cell.figure() == null) {
            return Optional.empty();
        }
        var scope = scope(report);
        var value = cell.type() == CellType.DATE ? lastDay(cell, scope) : book.value(code(cell), scope);
        return value.map(ReportValues::plain);
    }

    @Override
    public List<FigureRow> rows(Report report, FormCell cell) {
        return cell.figure() == null ? List.of() : book.rows(code(cell), scope(report));
    }

    @Override
    public EntryKind entry(FormLine line, FormCell cell) {
        return fills(cell) ? line.kind() : EntryKind.TYPED;
    }

    @Override
    public boolean fills(FormCell cell) {
        return cell.figure() != null && book.find(code(cell)).isPresent();
    }

    @Override
    public SortedMap<String, List<Long>> people(Report report, FormContent form) {
        var scope = scope(report);
        var byCell = new TreeMap<String, List<Long>>();
        form.places()
                .filter(place -> place.line().rollupOf(place.cell()).byPerson()
                        && place.cell().figure() != null)
                .forEach(place -> book.find(code(place.cell())).ifPresent(figure -> {
                    if (figure instanceof FigurePersons persons) {
                        byCell.put(place.cell().key(), persons.persons(scope));
                    }
                }));
        return byCell;
    }

    /** What figures of a report are asked of: its unit with everything below. */
    public static FigureScope scope(Report report) {
        return FigureScope.of(report.campaignId(), report.year(), report.organisationId());
    }

    /** The day of the latest row behind the figure, as the number yyyymmdd. */
    private Optional<BigDecimal> lastDay(FormCell cell, FigureScope scope) {
        return book.rows(code(cell), scope).stream()
                .flatMap(row -> Optional.ofNullable(row.on()).stream())
                .max(LocalDate::compareTo)
                .map(CellText::number);
    }

    private static String code(FormCell cell) {
        return Objects.requireNonNull(cell.figure(), cell.key());
    }
}
