package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.rollup.table.RollupSheet;
import vn.giaouoc.app.rollup.table.RollupTable;
import vn.giaouoc.app.spreadsheet.SheetWriter;

/** The same answer as a spreadsheet: every line of the screen and, at the end, where it comes from. */
@Singleton
public class RollupExport {

    /** A file to hand out. */
    @SuppressWarnings("ArrayRecordComponent") // written once, read once
    public record File(String name, byte[] content, RollupSheet sheet) {}

    private final RollupSheets sheets;

    RollupExport(RollupSheets sheets) {
        this.sheets = sheets;
    }

    /** Asks the question and writes the answer. */
    public File write(Actor actor, Subject subject, RollupQuestion question) {
        var sheet = sheets.ask(actor, subject, question);
        var out = new ByteArrayOutputStream();
        try (var writer = new SheetWriter(out, "Tổng hợp " + sheet.year())) {
            writer.title(
                    "Tổng hợp %s «%s» năm %d - %s"
                            .formatted(
                                    subject.label().toLowerCase(Locale.ROOT),
                                    sheet.campaign(),
                                    sheet.year(),
                                    sheet.unit()),
                    sheet.asOf() + "; " + question.kind().label().toLowerCase(Locale.ROOT));
            var table = sheet.table();
            writer.header(header(table));
            writer.totals(cells(table, table.total()));
            table.rows().forEach(row -> writer.row(cells(table, row)));
            writer.row(List.of());
            provenance(actor, question, sheet).forEach(text -> writer.row(List.of(text)));
        }
        return new File(name(sheet), out.toByteArray(), sheet);
    }

    private static String name(RollupSheet sheet) {
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

    private static List<String> provenance(Actor actor, RollupQuestion question, RollupSheet sheet) {
        var search = question.search().isBlank() ? "" : "; tìm «" + question.search() + "»";
        return List.of(
                "Người xuất: " + actor.name(),
                "Bộ lọc: " + question.filter().label(sheet.subject()) + search + "; "
                        + question.kind().label(),
                sheet.asOf(),
                "SHA-256 của số liệu: " + sheet.sha256());
    }
}
