package vn.giaouoc.app.report.paper.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.Approved;
import vn.giaouoc.app.document.official.ReadDocx;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.app.report.review.queue.QueueCounts;

/** What stands on the list of units, word for word, on pages that lie. */
class UnitListWordingTest {

    private static final double A4_HEIGHT = 297 * 72 / 25.4;

    @Test
    void the_list_of_a_province_names_each_unit_with_its_superior_and_repeats_its_head_on_every_page() {
        var paper = UnitListWording.paper(province());
        var file = OfficialPdf.print(paper, "danh-sach-don-vi.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("unit-list-pdf", read.text());
            assertThat(read.pages()).isGreaterThan(2);
            for (int page = 1; page < read.pages(); page++) {
                assertThat(read.page(page).replaceAll("\\s+", " "))
                        .as("page %d", page)
                        .contains("Lý do miễn nộp");
                assertThat(read.width(page)).isCloseTo(A4_HEIGHT, org.assertj.core.data.Offset.offset(1.0));
            }
            assertThat(read.page(read.pages()))
                    .contains("NGƯỜI LẬP", "TM. BAN THƯỜNG VỤ", "Danh sách có 45 báo cáo./.");
        }
        var editable = OfficialDocx.print(paper, "danh-sach-don-vi.docx");
        Approved.keep(editable);
        try (var read = new ReadDocx(editable.content())) {
            Approved.text("unit-list-docx", read.text());
            assertThat(read.fonts()).isEqualTo(Set.of("Times New Roman"));
            assertThat(read.document().getTables().get(1).getRow(0).isRepeatHeader())
                    .isTrue();
        }
    }

    @Test
    void where_all_have_one_superior_it_is_not_said_in_every_row_and_a_part_of_all_says_so() {
        var province = province();
        var own = new UnitList(
                province.asOf(),
                2026,
                "Năm không",
                "Công đoàn xã Tây Lĩnh",
                "Liên đoàn Lao động tỉnh Gia Lai",
                "Tây Lĩnh",
                "quá hạn, nộp muộn",
                province.counts(),
                province.lines().subList(0, 6),
                "Lê Văn Lập",
                null);
        try (var read = new ReadPdf(
                OfficialPdf.print(UnitListWording.paper(own), "mot.pdf").content())) {
            assertThat(read.text())
                    .contains("chỉ gồm: quá hạn, nộp muộn", "Tây Lĩnh, ngày …… tháng …… năm 2026")
                    .doesNotContain("Công đoàn cấp trên", "Số:");
        }
    }

    private static UnitList province() {
        var lines = new ArrayList<UnitList.Line>();
        for (int i = 1; i <= 45; i++) {
            lines.add(line(i));
        }
        return new UnitList(
                Instant.parse("2026-11-21T07:30:00Z"),
                2026,
                "Năm không",
                "Liên đoàn Lao động tỉnh Gia Lai",
                null,
                "Quy Nhơn",
                "",
                new QueueCounts(44, 5, 9, 3, 2, 20, 5, 1, 4, 3),
                List.copyOf(lines),
                "Nguyễn Thị Lập",
                "Y Blơk Êban");
    }

    private static UnitList.Line line(int i) {
        var superior = i <= 25 ? "Công đoàn xã Tây Lĩnh" : "Công đoàn các khu công nghiệp và khu kinh tế tỉnh";
        if (i == 4) {
            return new UnitList.Line(
                    "Công đoàn cơ sở Trạm Kiểm lâm số 4",
                    superior,
                    "Miễn nộp",
                    "",
                    "",
                    "",
                    "Mới thành lập, chưa có đoàn viên sinh hoạt.");
        }
        if (i == 6) {
            return new UnitList.Line(
                    "Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình thủy lợi và Nước sạch"
                            + " nông thôn tỉnh Bình Định cũ",
                    superior,
                    "Đang thẩm định",
                    "20/11/2026, nộp lại lần 2",
                    "Muộn 12 ngày",
                    "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên",
                    "");
        }
        return i % 5 == 0
                ? new UnitList.Line(
                        "Công đoàn cơ sở Xí nghiệp số " + i, superior, "Nháp", "", "Quá hạn " + i + " ngày", "", "")
                : new UnitList.Line(
                        "Công đoàn cơ sở Trường Tiểu học số " + i,
                        superior,
                        "Đã duyệt",
                        "15/11/2026",
                        "Đúng hạn",
                        "Trần Thị Thu Hà",
                        "");
    }
}
