package vn.giaouoc.app.activity.book;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.common.Digest;

/** The same answer as a spreadsheet: every line of the screen and, at the end, where it comes from. */
@Singleton
public class ActivityExport {

    /** The columns of screen and spreadsheet. */
    public static final List<String> COLUMNS = List.of("Ngày", "Loại việc", "Nội dung", "Số liệu", "Ghi chú", "Tệp");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /** A file to hand out. */
    @SuppressWarnings("ArrayRecordComponent") // written once, read once
    public record File(String name, byte[] content) {}

    private final ActivityBook book;
    private final KindBook kinds;

    ActivityExport(ActivityBook book, KindBook kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    public File write(Actor actor, ActivityQuestion question) {
        var year = book.year(actor, question);
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, "Hoạt động " + year.span().year())) {
            sheet.title(
                    "Hoạt động trong năm " + year.span().year() + " - " + year.unitName(),
                    "Xem lúc " + MOMENT.format(year.readAt().atZone(Times.ZONE)));
            sheet.header(COLUMNS);
            year.lines().forEach(line -> sheet.row(cells(line)));
            sheet.row(List.of());
            provenance(actor, question, year).forEach(text -> sheet.row(List.of(text)));
        }
        return new File("hoat-dong-" + year.span().year() + ".xlsx", out.toByteArray());
    }

    /** What stands in the columns, as the screen shows it. */
    public static List<Object> cells(ActivityLine line) {
        return Arrays.asList(
                line.on(),
                line.kindName(),
                line.title(),
                figures(line),
                line.note() == null ? "" : line.note(),
                files(line));
    }

    /** The facts in one line, with how many issues were raised and resolved. */
    public static String figures(ActivityLine line) {
        if (line.issues().isEmpty()) {
            return line.summary();
        }
        var issues = "Kiến nghị: " + line.issues().size() + ", đã giải quyết: " + line.resolved();
        return line.summary().isEmpty() ? issues : line.summary() + " · " + issues;
    }

    private static String files(ActivityLine line) {
        return line.files().stream().map(KeptFile::name).collect(Collectors.joining("; "));
    }

    private List<String> provenance(Actor actor, ActivityQuestion question, ActivityYear year) {
        var kind = kinds.find(question.kind()).map(ActivityKind::name).orElse("tất cả loại việc");
        var search = question.text().isBlank() ? "" : "; tìm «" + question.text() + "»";
        var rows = year.lines().stream().map(line -> cells(line).toString()).collect(Collectors.joining("\n"));
        return List.of(
                "Người xuất: " + actor.name(),
                "Bộ lọc: " + kind + search + (question.withdrawn() ? "; các mục đã rút" : ""),
                "Xem lúc " + MOMENT.format(year.readAt().atZone(Times.ZONE)),
                "SHA-256 của số liệu: "
                        + Digest.hex(Digest.sha256(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }
}
