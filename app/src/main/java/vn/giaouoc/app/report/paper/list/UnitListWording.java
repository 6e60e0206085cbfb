package vn.giaouoc.app.report.paper.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.OfficialPaper.Properties;
import vn.giaouoc.app.document.official.PaperHead;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.document.official.Signer;
import vn.giaouoc.app.document.official.Signer.Capacity;
import vn.giaouoc.app.report.review.queue.QueueCounts;

/** The words of the list of units: a table on pages that lie, who made it and who signs (trade: 4.1). It bears no number. */
final class UnitListWording {

    /** So that both names stand on one line. */
    private static final String NO_WORDS = "\u00A0";

    private UnitListWording() {}

    static OfficialPaper paper(UnitList list) {
        return new OfficialPaper(
                new PaperHead(
                        list.superior(),
                        list.issuer(),
                        null,
                        null,
                        list.place(),
                        null,
                        list.asOf().atZone(Times.ZONE).getYear()),
                "DANH SÁCH ĐƠN VỊ",
                "Báo cáo kết quả thực hiện cuộc vận động năm " + list.year(),
                false,
                true,
                blocks(list),
                null,
                List.of(),
                Properties.titled("Danh sách đơn vị báo cáo năm " + list.year()));
    }

    private static List<Block> blocks(UnitList list) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.body("Cuộc vận động “" + list.campaign() + "”; tình hình nộp báo cáo lúc "
                + Times.paper(list.asOf()) + " (GMT+7)"
                + (list.chosen().isEmpty() ? "" : "; chỉ gồm: " + list.chosen()) + ". " + counts(list.counts())));
        blocks.add(table(list));
        blocks.add(Block.body("Danh sách có " + list.lines().size() + " báo cáo./."));
        blocks.add(new Block.Signatures(
                List.of(
                        new Signer(List.of("Người lập", NO_WORDS), List.of(), list.madeBy()),
                        new Signer(
                                List.of(Capacity.ON_BEHALF.of("Ban Thường vụ"), "Chủ tịch"),
                                List.of(),
                                Objects.requireNonNullElse(list.chair(), ""))),
                2));
        return blocks;
    }

    private static String counts(QueueCounts counts) {
        int handedIn = counts.waiting() + counts.inReview() + counts.approved() + counts.consolidated();
        return "Phải nộp " + counts.owing() + ": đã nộp " + handedIn + " ("
                + (counts.approved() + counts.consolidated())
                + " đã duyệt), đang sửa lại " + counts.returned() + ", đang soạn " + counts.writing() + "; quá hạn "
                + counts.overdue() + ", nộp muộn " + counts.late() + "; miễn nộp " + counts.exempt() + ".";
    }

    private static Block table(UnitList list) {
        boolean several = list.ofSeveralSuperiors();
        var table = new PaperTable.Draft().column("STT", 1.1, Align.CENTRE).column("Đơn vị", 6.4, Align.LEFT);
        if (several) {
            table.column("Công đoàn cấp trên", 4.4, Align.LEFT);
        }
        table.column("Tình trạng", 2.5, Align.LEFT)
                .column("Ngày nộp", 2.4, Align.CENTRE)
                .column("Đúng hạn", 3.3, Align.LEFT)
                .column("Người thẩm định", 3.4, Align.LEFT)
                .column("Lý do miễn nộp", 3.4, Align.LEFT);
        int number = 0;
        for (var line : list.lines()) {
            var cells = new ArrayList<>(List.of(Integer.toString(++number), line.unit()));
            if (several) {
                cells.add(line.superior());
            }
            cells.addAll(List.of(line.state(), line.handedIn(), line.inTime(), line.reviewer(), line.exempt()));
            table.row(new Row(false, cells));
        }
        return table.done();
    }
}
