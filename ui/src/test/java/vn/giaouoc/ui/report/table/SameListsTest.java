package vn.giaouoc.ui.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.ReportQuestion;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.table.OwedTable;
import vn.giaouoc.app.report.table.QueueTable;
import vn.giaouoc.db.report.form.ReportKind;

/** The lists of reports: screen, file and API show the same rows with the same figures. */
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
@Property(name = "portal.access.second-factor", value = "optional")
class SameListsTest extends ReadThrice {

    @Inject
    OwedTable owed;

    @Inject
    QueueTable queue;

    @Test
    void the_list_of_reports() {
        open("bao-cao", "");
        var lines = reviewer.portal().json("/api/reports?" + year).list("reports");
        var sheet = same("/api/reports/owed.xlsx?" + year, 0);

        assertThat(lines).hasSizeGreaterThan(12);
        assertThat(sheet.columns("Đơn vị", "Trạng thái", "Hạn nộp", "Số lần nộp"))
                .isEqualTo(lines.stream()
                        .map(line -> List.of(
                                line.text("unitName"),
                                line.text("stateLabel"),
                                day(line.text("waitedForUntil")),
                                line.number("number")))
                        .toList());
        assertThat(sheet.numbers()).containsExactly("Số lần nộp");
        for (int i = 0; i < lines.size(); i++) {
            var row = sheet.rows().get(i);
            var exempt = !row.get(10).isEmpty();
            assertThat(link("bao-cao/" + lines.get(i).text("id")).getTextRecursively())
                    .contains(row.get(0), row.get(2), row.get(3), row.get(4), row.get(exempt ? 10 : 5));
        }
        var page = new ReportQuestion(golden.province().campaignId(), 2026, null, null, null, Set.of(), "", 1, 3);
        assertThat(owed.of(reviewer.actor(), page).rows())
                .as("all rows of the filter")
                .hasSameSizeAs(lines);
    }

    @Test
    void the_reviewers_queue() {
        open("bao-cao/tham-dinh", "");
        var rows = reviewer.portal().json("/api/reports/queue?" + year).list("rows");
        var sheet = same("/api/reports/queue.xlsx?" + year, 0);

        assertThat(rows).hasSizeGreaterThan(12);
        assertThat(sheet.columns("Đơn vị", "Đang ở đâu", "Nơi phải làm tiếp", "Số ngày", "Số ngày muộn"))
                .isEqualTo(rows.stream()
                        .map(row -> List.of(
                                row.object("line").text("unitName"),
                                row.text("liesLabel"),
                                row.text("liesWith"),
                                row.number("days"),
                                row.number("daysLate")))
                        .toList());
        assertThat(sheet.numbers()).contains("Số ngày", "Số ngày muộn", "Số lần nộp");
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.rows().get(i);
            var shown = around("bao-cao/" + rows.get(i).object("line").text("id"));
            assertThat(shown).contains(row.get(2), row.get(3), row.get(5), row.get(6));
            if (!row.get(7).isEmpty()) {
                assertThat(shown).contains("từ " + row.get(7) + " (" + row.get(8) + " ngày)");
            }
            assertThat(shown.contains("muộn " + row.get(10) + " ngày"))
                    .isEqualTo(!row.get(10).equals("0"));
        }
        var page = new QueueQuestion(
                golden.province().campaignId(), 2026, null, ReportKind.YEARLY, null, Set.of(), false, "", 1, 0);
        assertThat(queue.of(reviewer.actor(), page).rows())
                .as("all rows of the filter")
                .hasSameSizeAs(rows);
    }

    private static String day(String iso) {
        return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }
}
