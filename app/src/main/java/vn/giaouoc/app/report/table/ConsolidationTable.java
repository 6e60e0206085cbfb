package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.consolidate.page.ConsolidationPage;
import vn.giaouoc.app.report.consolidate.page.Consolidations;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** What a superior's report is made of: the missing with their reasons first, then who is counted. */
@Singleton
public class ConsolidationTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Đơn vị", "Tính vào số liệu", "Lần nộp được tính", "Công đoàn cấp trên", "Trạng thái", "Lý do chưa tính");

    private final Consolidations consolidations;
    private final Reports reports;

    ConsolidationTable(Consolidations consolidations, Reports reports) {
        this.consolidations = consolidations;
        this.reports = reports;
    }

    public SheetTable of(Actor actor, long reportId) {
        var page = consolidations.page(actor, reportId);
        var line = reports.line(reports.requireRead(actor, reportId));
        var filter = line.title() + " của " + line.unitName();
        return SheetTable.of(
                new SheetTable.Name(
                        "don-vi-tong-hop-" + line.year() + ".xlsx",
                        "Đơn vị tổng hợp " + line.year(),
                        "Đơn vị được tính vào " + line.title() + " - " + line.unitName()),
                page.frozen()
                        ? new Asked(
                                actor.name(), filter, "Số liệu đã chốt khi nộp, xem lúc " + Times.paper(page.readAt()))
                        : Asked.at(page.readAt(), actor, filter),
                HEADER,
                rows(page));
    }

    private static List<List<@Nullable Object>> rows(ConsolidationPage page) {
        var rows = new ArrayList<List<@Nullable Object>>();
        page.missing()
                .forEach(one -> rows.add(Arrays.asList(
                        one.unitName(), "Chưa tính", null, one.superiorName(), one.state(), one.reason())));
        page.parts()
                .forEach(part -> rows.add(Arrays.asList(part.unitName(), "Đã tính", part.number(), null, null, null)));
        return rows;
    }
}
