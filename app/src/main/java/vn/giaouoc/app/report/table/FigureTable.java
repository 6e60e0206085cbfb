package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.page.CellPage;
import vn.giaouoc.app.report.page.LinePage;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.report.form.CellType;

/** One report, every cell its reader may see: of a superior's the consolidated figures. */
@Singleton
public class FigureTable {

    /** The columns. */
    public static final List<String> HEADER =
            List.of("Mã", "Chỉ tiêu", "Nội dung", "Đơn vị tính", "Kết quả", "Cổng tính", "Lý do ghi khác");

    private final Reports reports;

    FigureTable(Reports reports) {
        this.reports = reports;
    }

    public SheetTable of(Actor actor, long reportId) {
        var page = reports.page(actor, reportId);
        var line = page.line();
        return SheetTable.of(
                new SheetTable.Name(
                        "so-lieu-bao-cao-" + line.year() + ".xlsx",
                        "Số liệu " + line.year(),
                        line.title() + " - " + line.unitName()),
                asked(actor, page),
                HEADER,
                rows(page));
    }

    private static Asked asked(Actor actor, ReportPage page) {
        var line = page.line();
        var filter = "%s của %s, %s".formatted(line.title(), line.unitName(), line.stateLabel());
        var submitted = line.submittedAt();
        return page.live() || submitted == null
                ? Asked.at(page.readAt(), actor, filter)
                : new Asked(
                        actor.name(),
                        filter,
                        "Số liệu nộp lúc %s, lần nộp %d".formatted(Times.paper(submitted), line.number()));
    }

    private static List<List<@Nullable Object>> rows(ReportPage page) {
        var rows = new ArrayList<List<@Nullable Object>>();
        page.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.hidden())
                .forEach(line -> line.cells().stream()
                        .filter(cell -> cell.type() != CellType.FILE)
                        .forEach(cell -> rows.add(cells(line, cell))));
        return rows;
    }

    private static List<@Nullable Object> cells(LinePage line, CellPage cell) {
        return Arrays.asList(
                cell.key(),
                line.name(),
                cell.label(),
                cell.unit(),
                cell.type().words() ? cell.text() : CellText.cell(cell.type(), cell.shown()),
                cell.overridden() ? CellText.cell(cell.type(), cell.derived()) : null,
                cell.overridden() ? cell.reason() : null);
    }
}
