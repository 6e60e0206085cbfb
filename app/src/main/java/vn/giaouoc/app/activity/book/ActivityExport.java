package vn.giaouoc.app.activity.book;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.activity.kind.ActivityKind;

/** The same answer as a spreadsheet: every line of the screen and, at the end, where it comes from. */
@Singleton
public class ActivityExport {

    /** The columns of screen and spreadsheet. */
    public static final List<String> COLUMNS = List.of("Ngày", "Loại việc", "Nội dung", "Số liệu", "Ghi chú", "Tệp");

    private final ActivityBook book;
    private final KindBook kinds;

    ActivityExport(ActivityBook book, KindBook kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    public SheetTable write(Actor actor, ActivityQuestion question) {
        var year = book.year(actor, question);
        var number = year.span().year();
        return SheetTable.of(
                new SheetTable.Name(
                        "hoat-dong-" + number + ".xlsx",
                        "Hoạt động " + number,
                        "Hoạt động trong năm " + number + " - " + year.unitName()),
                Asked.at(year.readAt(), actor, filter(question)),
                COLUMNS,
                year.lines().stream().map(ActivityExport::cells).toList());
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

    private String filter(ActivityQuestion question) {
        var kind = kinds.find(question.kind()).map(ActivityKind::name).orElse("tất cả loại việc");
        var search = Asked.searching(question.text());
        return kind + search + (question.withdrawn() ? "; các mục đã rút" : "");
    }
}
