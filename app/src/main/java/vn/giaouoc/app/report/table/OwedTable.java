package vn.giaouoc.app.report.table;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.app.report.Reports;
import vn.giaouoc.app.report.page.ReportLine;
import vn.giaouoc.app.spreadsheet.table.AllRows;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;
import vn.giaouoc.db.report.life.ReportState;

/** What is owed in a year: every report the question finds, not only a page of them. */
@Singleton
public class OwedTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Đơn vị",
            "Công đoàn cấp trên",
            "Báo cáo",
            "Trạng thái",
            "Thời hạn",
            "Hạn nộp",
            "Số lần nộp",
            "Nộp lần đầu lúc",
            "Nộp gần nhất lúc",
            "Cấp trên quyết định lúc",
            "Lý do miễn nộp",
            "Số liệu cấp dưới đã mở lại");

    private final Reports reports;
    private final Campaigns campaigns;
    private final Times times;

    OwedTable(Reports reports, Campaigns campaigns, Times times) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.times = times;
    }

    @ReadOnly
    public SheetTable of(Actor actor, ReportQuestion question) {
        return SheetTable.of(
                new SheetTable.Name(
                        "bao-cao-" + question.year() + ".xlsx",
                        "Báo cáo " + question.year(),
                        "Danh sách báo cáo năm " + question.year()),
                Asked.at(times.now(), actor, filter(question)),
                HEADER,
                AllRows.of(ReportQuestion.MOST, from -> reports.owed(actor, question.from(from))).stream()
                        .map(OwedTable::cells)
                        .toList());
    }

    private String filter(ReportQuestion question) {
        var states = question.states().isEmpty()
                ? "tất cả trạng thái"
                : question.states().stream().map(ReportState::label).collect(Collectors.joining(", "));
        var kind = question.kind() == null ? "" : "; " + question.kind().label();
        var tier = question.tier() == null ? "" : "; " + question.tier().label();
        var search = Asked.searching(question.search());
        return campaigns.campaign(question.campaignId()).shortName() + " " + question.year() + "; " + states + kind
                + tier + search;
    }

    private static List<@Nullable Object> cells(ReportLine line) {
        return Arrays.asList(
                line.unitName(),
                line.superiorName(),
                line.title(),
                line.stateLabel(),
                line.timeliness(),
                line.waitedForUntil(),
                line.number(),
                line.firstSubmittedAt(),
                line.submittedAt(),
                line.decidedAt(),
                line.exemptReason(),
                line.belowChanged() ? "Có" : "");
    }
}
