package vn.giaouoc.app.report.table;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.report.overview.Overview;
import vn.giaouoc.app.report.overview.OverviewQuestion;
import vn.giaouoc.app.report.overview.Overviews;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** How complete a year is: the whole first, then each unit right below. */
@Singleton
public class CompletenessTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Đơn vị",
            "Phải nộp",
            "Đã nộp",
            "Đúng hạn",
            "Nộp muộn",
            "Quá hạn",
            "Chưa nộp, còn hạn",
            "Đang sửa lại",
            "Đã duyệt",
            "Miễn nộp",
            "Tỷ lệ nộp (%)",
            "Tỷ lệ đúng hạn (%)");

    private final Overviews overviews;
    private final OverviewFilter filters;

    CompletenessTable(Overviews overviews, OverviewFilter filters) {
        this.overviews = overviews;
        this.filters = filters;
    }

    public SheetTable of(Actor actor, OverviewQuestion question) {
        var overview = overviews.of(actor, question);
        return SheetTable.of(
                new SheetTable.Name(
                        "tinh-hinh-nop-" + question.year() + ".xlsx",
                        "Tình hình nộp " + question.year(),
                        "Tình hình nộp báo cáo năm " + question.year() + " - " + overview.unitName()),
                Asked.at(overview.asOf(), actor, filters.words(question)),
                HEADER,
                cells(overview.whole()),
                overview.groups().stream().map(CompletenessTable::cells).toList());
    }

    private static List<@Nullable Object> cells(Overview.Line line) {
        var known = line.completeness();
        return Arrays.asList(
                line.unitName(),
                known.owing(),
                known.handedIn(),
                known.onTime(),
                known.late(),
                known.overdue(),
                known.notYet(),
                known.returned(),
                known.approved(),
                known.exempt(),
                line.handedInRate(),
                line.onTimeRate());
    }
}
