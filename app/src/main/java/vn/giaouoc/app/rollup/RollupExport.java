package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.rollup.table.RollupSheet;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** The same answer as a spreadsheet: every line of the screen and, at the end, where it comes from. */
@Singleton
public class RollupExport {

    private final RollupSheets sheets;

    RollupExport(RollupSheets sheets) {
        this.sheets = sheets;
    }

    /** Asks the question and lays the answer out; its digest is that of the answer. */
    public SheetTable write(Actor actor, Subject subject, RollupQuestion question) {
        var sheet = sheets.ask(actor, subject, question);
        var table = sheet.table();
        var kind = question.kind().label();
        var title = "Tổng hợp %s «%s» năm %d - %s"
                .formatted(subject.label().toLowerCase(Locale.ROOT), sheet.campaign(), sheet.year(), sheet.unit());
        var search = Asked.searching(question.search());
        return new SheetTable(
                new SheetTable.Name(file(sheet), "Tổng hợp " + sheet.year(), title),
                sheet.asOf() + "; " + kind.toLowerCase(Locale.ROOT),
                header(table),
                cells(table, table.total()),
                table.rows().stream().map(row -> cells(table, row)).toList(),
                new Provenance(
                        new Asked(
                                actor.name(),
                                question.filter().label(sheet.subject()) + search + "; " + kind,
                                sheet.asOf()),
                        sheet.sha256()));
    }

    private static String file(RollupSheet sheet) {
        return switch (sheet.subject()) {
            case PLEDGES -> "tong-hop-" + sheet.year() + ".xlsx";
            case AGREEMENTS -> "tong-hop-giao-uoc-" + sheet.year() + ".xlsx";
        };
    }

    private static List<String> header(RollupTable table) {
        return Stream.concat(Stream.of("Đơn vị"), table.columns().stream().map(RollupTable.Column::label))
                .toList();
    }

    /** Numbers stay numbers, so that whoever gets the file can go on counting. */
    private static List<Object> cells(RollupTable table, RollupTable.Row row) {
        var cells = new ArrayList<Object>(List.of(row.name()));
        for (int i = 0; i < table.columns().size(); i++) {
            var cell = row.cells().get(i);
            cells.add(table.columns().get(i).rate() ? (Object) cell.text() : (Object) cell.part());
        }
        return cells;
    }
}
