package vn.giaouoc.app.report.sheet;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.value.ReportValues;

/** What the portal's figures say of a report's unit and year at this moment. It asks no rights. */
@Singleton
public class Figures {

    private final FigureBook book;

    Figures(FigureBook book) {
        this.book = book;
    }

    /** The figure of every cell that is bound to one and has a value, by the cell's key. */
    public Map<String, BigDecimal> of(Report report, FormContent form) {
        var scope = scope(report);
        var bound = form.places()
                .map(Place::cell)
                .filter(cell -> cell.figure() != null)
                .toList();
        var values = book.values(
                bound.stream()
                        .filter(cell -> cell.type() != CellType.DATE)
                        .map(cell -> Objects.requireNonNull(cell.figure()))
                        .toList(),
                scope);
        var byCell = new HashMap<String, BigDecimal>();
        for (var cell : bound) {
            Optional.ofNullable(
                            cell.type() == CellType.DATE
                                    ? lastDay(cell, scope).orElse(null)
                                    : values.get(cell.figure()))
                    .ifPresent(value -> byCell.put(cell.key(), ReportValues.plain(value)));
        }
        return byCell;
    }

    /** The rows behind a cell; empty where none are shown. */
    public List<FigureRow> rows(Report report, FormCell cell) {
        var figure = cell.figure();
        return figure == null ? List.of() : book.rows(figure, scope(report));
    }

    /** True when the portal has that figure at all. */
    public boolean knows(FormCell cell) {
        var figure = cell.figure();
        return figure != null && book.find(figure).isPresent();
    }

    /** What figures of a report are asked of: its unit with everything below. */
    public static FigureScope scope(Report report) {
        return FigureScope.of(report.campaignId(), report.year(), report.organisationId());
    }

    /** The day of the latest row behind the figure, as the number yyyymmdd. */
    private Optional<BigDecimal> lastDay(FormCell cell, FigureScope scope) {
        return book.rows(Objects.requireNonNull(cell.figure()), scope).stream()
                .flatMap(row -> Optional.ofNullable(row.on()).stream())
                .max(java.time.LocalDate::compareTo)
                .map(CellText::number);
    }
}
