package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.review.queue.Lies;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.QueueRow;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** The reviewer's queue: every row the filter leaves, not only a page of them. */
@Singleton
public class QueueTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Đơn vị",
            "Công đoàn cấp trên",
            "Báo cáo",
            "Trạng thái",
            "Thời hạn",
            "Đang ở đâu",
            "Nơi phải làm tiếp",
            "Từ lúc",
            "Số ngày",
            "Hạn nộp",
            "Số ngày muộn",
            "Số lần nộp");

    private final ReviewQueue queue;
    private final Campaigns campaigns;

    QueueTable(ReviewQueue queue, Campaigns campaigns) {
        this.queue = queue;
        this.campaigns = campaigns;
    }

    public SheetTable of(Actor actor, QueueQuestion question) {
        var page = queue.queue(actor, question.whole());
        return SheetTable.of(
                new SheetTable.Name(
                        "tham-dinh-" + question.year() + ".xlsx",
                        "Thẩm định " + question.year(),
                        "Báo cáo chờ thẩm định năm " + question.year()),
                Asked.at(page.asOf(), actor, filter(question)),
                HEADER,
                page.rows().stream().map(QueueTable::cells).toList());
    }

    private String filter(QueueQuestion question) {
        var lies = question.lies().isEmpty()
                ? "tất cả"
                : question.lies().stream().map(Lies::label).collect(Collectors.joining(", "));
        var tier = question.tier() == null ? "" : "; " + question.tier().label();
        var late = question.lateOnly() ? "; chỉ quá hạn, nộp muộn" : "";
        var search = Asked.searching(question.search());
        return "%s %d; %s; đang ở: %s"
                        .formatted(
                                campaigns.campaign(question.campaignId()).shortName(),
                                question.year(),
                                question.kind().label(),
                                lies)
                + tier
                + late
                + search;
    }

    private static List<@Nullable Object> cells(QueueRow row) {
        var line = row.line();
        return Arrays.asList(
                line.unitName(),
                line.superiorName(),
                line.title(),
                line.stateLabel(),
                line.timeliness(),
                row.liesLabel(),
                row.liesWith(),
                row.since(),
                row.days(),
                row.waitedForUntil(),
                row.daysLate(),
                line.number());
    }
}
