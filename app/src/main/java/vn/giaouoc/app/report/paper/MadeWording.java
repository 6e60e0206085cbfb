package vn.giaouoc.app.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.report.consolidate.Completeness;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.seal.SealedMade;
import vn.giaouoc.db.report.seal.SealedMade.SealedMissing;
import vn.giaouoc.db.report.seal.SealedMade.SealedPart;

/**
 * What a superior's report was made of, on paper (trade: part 5, rule 6): how many owed and handed in, who is missing by name
 * and why, and in an annex who was counted.
 */
final class MadeWording {

    private MadeWording() {}

    /** Before the figures. */
    static List<Block> body(SealedMade made) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading("Tình hình nộp báo cáo"));
        blocks.add(counts(made.counts()));
        if (made.missing().isEmpty()) {
            blocks.add(Block.body("Số liệu gồm đủ " + made.counts().owing() + " đơn vị phải nộp báo cáo."));
            return blocks;
        }
        blocks.add(Block.heading("Đơn vị chưa có trong số liệu"));
        var table = number(new PaperTable.Draft())
                .column("Đơn vị", 6, Align.LEFT)
                .column("Công đoàn cấp trên", 4, Align.LEFT)
                .column("Tình trạng, lý do", 5, Align.LEFT);
        int number = 0;
        for (SealedMissing one : made.missing()) {
            table.row(
                    Row.of(Integer.toString(++number), one.unit(), one.superior(), one.state() + ". " + one.reason()));
        }
        blocks.add(table.done());
        return blocks;
    }

    /** After the signature. */
    static List<Block> annex(SealedMade made, String ofWhichPaper) {
        Map<String, String> through = made.through().stream()
                .collect(Collectors.toMap(SealedPart::report, SealedPart::unit, (one, other) -> one));
        var table = number(new PaperTable.Draft()).column("Đơn vị", 9, Align.LEFT);
        if (!through.isEmpty()) {
            table.column("Qua báo cáo của", 5, Align.LEFT);
        }
        table.column("Lần nộp", 2, Align.CENTRE);
        int number = 0;
        for (SealedPart part : made.parts()) {
            var cells = new ArrayList<>(List.of(Integer.toString(++number), part.unit()));
            if (!through.isEmpty()) {
                cells.add(way(part, through));
            }
            cells.add(Integer.toString(part.number()));
            table.row(new Row(false, cells));
        }
        return List.of(
                new Block.NewPage(false),
                Block.part("PHỤ LỤC"),
                Block.part("Các đơn vị được tính vào số liệu"),
                Block.amid(ofWhichPaper),
                table.done());
    }

    private static String way(SealedPart part, Map<String, String> through) {
        @Nullable String report = part.through();
        return report == null ? "Nộp trực tiếp" : through.getOrDefault(report, "");
    }

    private static Block counts(SealedMade.SealedCounts counts) {
        var known = Completeness.of(counts);
        return new PaperTable.Draft()
                .column("Nội dung", 11, Align.LEFT)
                .column("Đơn vị tính", 2.5, Align.CENTRE)
                .column("Kết quả", 3, Align.RIGHT)
                .row(units("Số đơn vị phải nộp", known.owing()))
                .row(units("Đã nộp", known.handedIn()))
                .row(units("Trong đó đúng hạn", known.onTime()))
                .row(units("Trong đó nộp muộn", known.late()))
                .row(units("Quá hạn chưa nộp", known.overdue()))
                .row(units("Đang sửa lại theo yêu cầu", known.returned()))
                .row(units("Miễn nộp", known.exempt()))
                .row(Row.of("Tỷ lệ nộp", "%", CellText.of(CellType.PERCENT, known.handedInRate())))
                .row(Row.of("Tỷ lệ nộp đúng hạn", "%", CellText.of(CellType.PERCENT, known.onTimeRate())))
                .row(Row.bold(
                        "Số đơn vị được tính vào số liệu",
                        "đơn vị",
                        CellText.of(CellType.COUNT, java.math.BigDecimal.valueOf(known.counted()))))
                .done();
    }

    private static Row units(String words, int count) {
        return Row.of(words, "đơn vị", CellText.of(CellType.COUNT, java.math.BigDecimal.valueOf(count)));
    }

    private static PaperTable.Draft number(PaperTable.Draft table) {
        return table.column("STT", 1.3, Align.CENTRE);
    }
}
