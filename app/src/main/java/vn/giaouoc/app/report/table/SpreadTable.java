package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Spread;
import vn.giaouoc.app.report.overview.Spreads;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.report.form.CellType;

/** One figure over all units: the whole first, then every unit, the least first. */
@Singleton
public class SpreadTable {

    private final Spreads spreads;
    private final OverviewFilter filters;
    private final Times times;

    SpreadTable(Spreads spreads, OverviewFilter filters, Times times) {
        this.spreads = spreads;
        this.filters = filters;
        this.times = times;
    }

    public SheetTable of(Actor actor, OverviewQuestion question, String cell) {
        var spread = spreads.of(actor, question, cell);
        var type = spread.type();
        int year = question.year();
        return SheetTable.of(
                new SheetTable.Name(
                        "chi-tieu-" + cell.toLowerCase(Locale.ROOT) + "-" + year + ".xlsx",
                        cell + " " + year,
                        "%s năm %d theo từng đơn vị".formatted(spread.heading(), year)),
                Asked.at(times.now(), actor, filters.words(question) + "; chỉ tiêu " + cell),
                header(spread, year),
                Arrays.asList(
                        "Chung", CellText.cell(type, spread.whole()), CellText.cell(type, spread.previous()), null),
                spread.rows().stream().map(row -> cells(type, row)).toList());
    }

    private static List<String> header(Spread spread, int year) {
        return List.of(
                "Đơn vị",
                "%s, năm %d".formatted(spread.heading(), year),
                "%s, năm %d".formatted(spread.heading(), year - 1),
                spread.changeHeading());
    }

    private static List<@Nullable Object> cells(CellType type, Spread.Row row) {
        return Arrays.asList(
                row.unitName(), CellText.cell(type, row.value()), CellText.cell(type, row.previous()), row.change());
    }
}
