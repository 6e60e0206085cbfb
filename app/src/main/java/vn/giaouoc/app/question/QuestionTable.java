package vn.giaouoc.app.question;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.app.question.page.QuestionLine;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** What the office has before it as a table: every question the filter leaves, not only a page of them. */
@Singleton
public class QuestionTable {

    /** The columns. */
    public static final List<String> HEADER =
            List.of("Đơn vị hỏi", "Việc hỏi", "Dòng báo cáo", "Trạng thái", "Từ lúc", "Người đang giữ", "Hỏi lúc");

    private final Questions questions;
    private final Times times;

    QuestionTable(Questions questions, Times times) {
        this.questions = questions;
        this.times = times;
    }

    public SheetTable of(Actor actor, AskQueue wish) {
        return SheetTable.of(
                new SheetTable.Name("phieu-hoi-dap.xlsx", "Phiếu hỏi - đáp", "Phiếu hỏi - đáp gửi tới Ban"),
                Asked.at(times.now(), actor, filter(wish)),
                HEADER,
                lines(actor, wish).stream().map(QuestionTable::cells).toList());
    }

    private List<QuestionLine> lines(Actor actor, AskQueue wish) {
        var lines = new ArrayList<QuestionLine>();
        for (int page = 0; ; page++) {
            var list = questions.queue(actor, wish.page(page));
            lines.addAll(list.lines());
            if (page + 1 >= list.pages()) {
                return lines;
            }
        }
    }

    private static String filter(AskQueue wish) {
        var state = wish.state();
        var shown = state != null ? state.label() : wish.all() ? "Tất cả" : "Đang chờ trả lời";
        var mine = wish.mine() ? "; phiếu tôi đang giữ" : "";
        var search = Asked.searching(wish.search());
        return shown + mine + search + "; " + wish.order().label();
    }

    private static List<@Nullable Object> cells(QuestionLine line) {
        return Arrays.asList(
                line.unit(), line.title(), line.cell(), line.stateText(), line.since(), line.holder(), line.askedAt());
    }
}
