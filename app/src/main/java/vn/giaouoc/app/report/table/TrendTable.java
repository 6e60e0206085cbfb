package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Trend;
import vn.giaouoc.app.report.overview.Trends;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** Figures year by year; the year the tree was made anew says so in its row. */
@Singleton
public class TrendTable {

    private final Trends trends;
    private final OverviewFilter filters;
    private final Times times;

    TrendTable(Trends trends, OverviewFilter filters, Times times) {
        this.trends = trends;
        this.filters = filters;
        this.times = times;
    }

    public SheetTable of(Actor actor, OverviewQuestion question, int fromYear, List<String> cells) {
        var trend = trends.of(actor, question, fromYear, cells);
        return SheetTable.of(
                new SheetTable.Name(
                        "qua-cac-nam-%d-%d.xlsx".formatted(fromYear, question.year()),
                        "Qua các năm",
                        "Qua các năm %d-%d - %s".formatted(fromYear, question.year(), trend.unitName())),
                Asked.at(
                        times.now(),
                        actor,
                        "%s; chỉ tiêu %s từ năm %d. %s"
                                .formatted(filters.words(question), String.join(", ", cells), fromYear, trend.since())),
                header(trend),
                trend.years().stream().map(year -> cells(trend, year)).toList());
    }

    private static List<String> header(Trend trend) {
        var header = new ArrayList<>(List.of("Năm"));
        trend.cells().forEach(cell -> header.add(cell.heading()));
        header.addAll(List.of("Đơn vị đã tính", "Đơn vị phải nộp", "Ghi chú"));
        return header;
    }

    /** A year is a name, not a number to be added up. */
    private static List<@Nullable Object> cells(Trend trend, Trend.Year year) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(Integer.toString(year.year()));
        for (var cell : trend.cells()) {
            cells.add(CellText.cell(cell.type(), year.values().get(cell.cell())));
        }
        cells.add(year.counted());
        cells.add(year.owing());
        cells.add(year.year() == trend.mark().getYear() ? trend.markText() : null);
        return cells;
    }
}
