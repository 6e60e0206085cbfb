package vn.giaouoc.ui.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.official.ReadPdf;

/**
 * A year's report from the phone of a union's chair to the printer of the province: written, mended, sent back in one section,
 * approved, added up by the superior, approved again and printed.
 */
class ReportJourney extends Journey {

    private static final String UNION = "Trung tâm Y tế khu vực Tây Lĩnh";
    private static final String SUPERIOR = "Công đoàn xã Tây Lĩnh";
    private static final String WORDS =
            "Ban Chấp hành phối hợp với chuyên môn phát động cuộc vận động từ đầu năm, các tổ ký cam kết. ".repeat(3);
    private static final String NUMBER = "5";
    private static final long MONEY = 7_000_000;
    private static final List<String> LEFT_OPEN =
            List.of("K01.3.b", "K01.4.a", "K01.4.b", "K01.5.a", "K01.5.b", "M01.a", "M01.b", "M01.c");

    @Test
    void a_report_is_written_on_a_phone_sent_back_once_added_up_and_printed_by_the_province() throws IOException {
        var province = new ReportDesk(desk());
        signIn(province.page(), "thamdinh", DEMO_PASSWORD);
        assertThat(province.page().locator("h1")).hasText("Việc cần làm");
        int approvedBefore = approved(province);
        var superior = new ReportDesk(desk());
        var whole = superior.own("captren", "tổng hợp");
        int countedBefore = superior.figure("đã tính vào số liệu");
        long moneyBefore = superior.amount("M01.a");

        var chair = new ReportDesk(phone());
        var id = chair.own("chutich", "Báo cáo năm");
        write(chair);
        chair.submit();
        assertThat(chair.page().locator("body")).containsText("Đã nộp báo cáo.");
        photograph(chair.page(), "phone-report-submitted");

        sendBack(superior, id);
        mend(chair, id);
        review(superior, id);
        addUp(superior, whole, countedBefore);
        assertThat(superior.amount("M01.a")).isEqualTo(moneyBefore + MONEY);

        approve(province, whole);
        assertThat(approved(province)).isEqualTo(approvedBefore + 1);
        print(province);
    }

    /** A figure that cannot be is refused at its field until it is mended; one that may be is taken with a reason. */
    private static void write(ReportDesk chair) {
        photograph(chair.page(), "phone-report-open");
        chair.override("D04.b", "99", "Theo biên bản hội nghị");
        assertThat(chair.around("D04.b")).containsText("Phải sửa: Số kiến nghị đã giải quyết (99) nhiều hơn số đã nêu");
        photograph(chair.page(), "phone-report-hard");
        chair.useThePortals("D04.b");
        assertThat(chair.around("D04.b")).not().containsText("Phải sửa");
        LEFT_OPEN.forEach(cell -> chair.fill(cell, "0"));
        List.of("N01", "N02", "N04").forEach(cell -> chair.type(cell, WORDS));
        chair.type("A01", "1");
        assertThat(chair.around("A01")).containsText("ít hơn số đoàn viên");
        photograph(chair.page(), "phone-report-soft");
        chair.acceptAll("Đã đối chiếu với sổ của đơn vị");
        assertThat(chair.page().locator("body")).containsText("Không còn chỗ nào phải sửa");
        var width = ((Number) chair.page().evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).isLessThanOrEqualTo(390);
    }

    private static void sendBack(ReportDesk superior, String id) {
        superior.open(id);
        superior.press(superior.page().locator("body"), "Bắt đầu thẩm định");
        assertThat(superior.page().locator("body")).containsText("Đã chấp nhận 0/");
        superior.press(superior.page().locator("#phan-A"), "Chấp nhận phần này");
        assertThat(superior.page().locator("body")).containsText("Đã chấp nhận 1/");
        var day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(10);
        superior.giveBack(
                "M",
                "Bổ sung quỹ thi đua, khen thưởng",
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
    }

    /** What was accepted stays as it was handed in; what was returned says why. */
    private static void mend(ReportDesk chair, String id) {
        chair.open(id);
        assertThat(chair.page().locator("#phan-M")).containsText("Cấp trên trả lại phần này: Bổ sung quỹ thi đua");
        assertThat(chair.cell("A01").locator("input")).hasCount(0);
        photograph(chair.page(), "phone-report-returned");
        chair.type("M01.a", Long.toString(MONEY));
        chair.acceptAll("Đã đối chiếu với sổ của đơn vị");
        chair.submit();
        assertThat(chair.page().locator("body")).containsText("Đã nộp lại báo cáo, lần 1.");
        chair.number(NUMBER);
    }

    private static void review(ReportDesk superior, String id) {
        superior.open(id);
        assertThat(superior.page().locator("body")).containsText("Lần nộp này đổi 1 chỗ");
        assertThat(superior.page().locator("body")).containsText("7.000.000");
        photograph(superior.page(), "desk-report-changed");
        superior.approve();
    }

    /** The superior's own counts one union more, its money among it. */
    private static void addUp(ReportDesk superior, String whole, int before) {
        superior.open(whole);
        assertThat(superior.figure("đã tính vào số liệu")).isEqualTo(before + 1);
        List.of("N01", "N02", "N04").forEach(cell -> superior.type(cell, WORDS));
        superior.acceptAll("Đã đối chiếu với từng đơn vị");
        photograph(superior.page(), "desk-report-consolidated");
        superior.submit();
        assertThat(superior.page().locator("body")).containsText("Đã nộp báo cáo.");
    }

    private static void approve(ReportDesk province, String whole) {
        province.page().navigate("/bao-cao/tham-dinh");
        photograph(province.page(), "desk-report-queue");
        province.page().locator("a[href='bao-cao/" + whole + "']").click();
        assertThat(province.page().locator("body")).containsText(SUPERIOR);
        province.approve();
    }

    private static int approved(ReportDesk province) {
        province.page().navigate("/bao-cao/tong-quan");
        return province.figure("đã duyệt");
    }

    /** From the overview down to the union's row, and its paper as a file. */
    private static void print(ReportDesk province) throws IOException {
        photograph(province.page(), "desk-report-overview");
        unfold(province.page());
        links(province.page(), SUPERIOR).first().click();
        assertThat(province.page().locator("h1")).containsText(SUPERIOR);
        unfold(province.page());
        links(province.page(), UNION).last().click();
        assertThat(province.page().locator("#phan-A h2")).isVisible();
        assertThat(province.cell("M01.a")).containsText("7.000.000");
        var paper = Files.readAllBytes(province.print());
        try (var pdf = new ReadPdf(paper)) {
            assertThat(pdf.text().replaceAll("\\s+", " "))
                    .contains(
                            UNION + " báo cáo kết quả như sau",
                            "Số: 0" + NUMBER + "/BC-CĐCS",
                            "M01.a Quỹ thi đua, khen thưởng công đoàn đồng 7.000.000");
        }
    }

    /** Opens the tables below the charts. */
    private static void unfold(Page page) {
        var folded = page.locator("vaadin-details:not([opened]) > vaadin-details-summary");
        assertThat(folded).not().hasCount(0);
        for (int left = folded.count(); left > 0; left--) {
            folded.first().click();
            assertThat(folded).hasCount(left - 1);
        }
    }

    /** Those in sight: of a superior the first leads to its overview, of a union the last to its report. */
    private static Locator links(Page page, String words) {
        return page.locator("a:visible").filter(new Locator.FilterOptions().setHasText(words));
    }
}
