package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.db.rollup.LineKind;

/** The same answer as a spreadsheet: every line of the screen and, at the end, where it comes from. */
@Singleton
public class RollupExport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /** A file to hand out. */
    @SuppressWarnings("ArrayRecordComponent") // written once, read once
    public record File(String name, byte[] content, Rollup rollup) {}

    private final RollupService rollups;

    RollupExport(RollupService rollups) {
        this.rollups = rollups;
    }

    /** Asks the question and writes the answer. */
    public File write(Actor actor, RollupQuestion question) {
        var rollup = rollups.ask(actor, question);
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, "Tổng hợp " + rollup.year())) {
            sheet.title(
                    "Tổng hợp cam kết «" + rollup.campaign() + "» năm " + rollup.year() + " - "
                            + rollup.total().name(),
                    asOf(rollup) + "; " + question.kind().label().toLowerCase(java.util.Locale.ROOT));
            sheet.header(header());
            sheet.totals(cells("Tổng cộng", rollup.total()));
            rollup.lines().forEach(line -> sheet.row(cells(name(line), line)));
            sheet.row(List.of());
            provenance(actor, question, rollup).forEach(text -> sheet.row(List.of(text)));
        }
        return new File("tong-hop-" + rollup.year() + ".xlsx", out.toByteArray(), rollup);
    }

    /** The line under the title of screen and paper: "Số liệu tính đến 14:30 21/11/2026". */
    public static String asOf(Rollup rollup) {
        var counted = rollup.countedAt().atZone(Times.ZONE);
        if (rollup.day().equals(counted.toLocalDate())) {
            return "Số liệu tính đến " + MOMENT.format(counted);
        }
        return "Số liệu tính đến hết ngày " + rollup.day().format(RollupDays.DAY)
                + (rollup.closed() ? " (đã chốt)" : "") + ", xem lúc " + MOMENT.format(counted);
    }

    private static List<String> header() {
        var header = new ArrayList<String>(List.of("Đơn vị"));
        for (var column : RollupColumn.values()) {
            header.add(column.label());
            if (column == RollupColumn.SIGNED) {
                header.add("Tỷ lệ ký");
            }
        }
        return header;
    }

    private static List<Object> cells(String name, RollupLine line) {
        var cells = new ArrayList<Object>(List.of(name));
        for (var column : RollupColumn.values()) {
            cells.add(column.of(line.figures()));
            if (column == RollupColumn.SIGNED) {
                cells.add(line.rate());
            }
        }
        return cells;
    }

    /** What a line is called, with what a reader must know of it. */
    public static String name(RollupLine line) {
        return line.name()
                + (line.kind() == LineKind.ENDED ? " (đã kết thúc)" : "")
                + (line.counted() ? "" : " (chỉ sao gửi, không tính vào tổng)");
    }

    private static List<String> provenance(Actor actor, RollupQuestion question, Rollup rollup) {
        var search = question.search().isBlank() ? "" : "; tìm «" + question.search() + "»";
        return List.of(
                "Người xuất: " + actor.name(),
                "Bộ lọc: " + question.filter().label() + search + "; "
                        + question.kind().label(),
                asOf(rollup),
                "SHA-256 của số liệu: " + rollup.sha256());
    }
}
