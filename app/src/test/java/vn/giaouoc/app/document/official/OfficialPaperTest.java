package vn.giaouoc.app.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.Approved;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;

/** Papers in the form of Nghị định 30/2020, written by one program and read by another. */
class OfficialPaperTest {

    @Test
    void a_report_says_what_was_approved_and_can_be_checked() {
        var file = OfficialPdf.print(SamplePaper.report("5", 40), "bao-cao.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("official-report-pdf", read.text());
            assertThat(file.pages()).isEqualTo(read.pages());
            assertThat(read.fonts())
                    .isNotEmpty()
                    .allSatisfy((name, inside) -> assertThat(inside).as(name).isTrue());
            assertThat(read.codes()).containsExactly(SamplePaper.ADDRESS);
            assertThat(read.attachments()).containsEntry("so-lieu.txt", "một\thai\n");
            assertThat(read.properties().getTitle()).isEqualTo("Báo cáo năm 2026");
            assertThat(read.properties().getKeywords()).isEqualTo("GIAOUOC/7K3M9QXT2B4D");
            assertThat(new String(file.content(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .containsPattern("(?s)GIAOUOC/7K3M9QXT2B4D.*GIAOUOC/7K3M9QXT2B4D");
        }
    }

    @Test
    void page_numbers_begin_on_page_two_and_the_head_of_a_table_is_on_every_page_of_it() {
        try (var read = new ReadPdf(
                OfficialPdf.print(SamplePaper.report("5", 40), "bao-cao.pdf").content())) {
            assertThat(read.page(1)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-CĐCS");
            assertThat(read.page(1).lines()).doesNotContain("1");
            for (int page = 2; page <= read.pages(); page++) {
                assertThat(read.page(page).lines().map(String::strip)).contains(Integer.toString(page));
            }
            assertThat(read.page(2)).contains("Chỉ tiêu");
            assertThat(read.page(3)).contains("Chỉ tiêu");
        }
    }

    @Test
    void without_a_number_it_is_a_draft_on_every_page_and_nothing_is_invented() {
        var file = OfficialPdf.print(SamplePaper.report(null, 30), "du-thao.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            assertThat(read.page(1)).contains("BẢN DỰ THẢO", "Số: ……/BC-CĐCS", "…………, ngày …… tháng …… năm 2026");
            for (int page = 2; page <= read.pages(); page++) {
                assertThat(read.page(page)).contains("Bản dự thảo");
            }
        }
        try (var final_ = new ReadPdf(
                OfficialPdf.print(SamplePaper.report("5", 1), "a.pdf").content())) {
            assertThat(final_.text().toLowerCase(java.util.Locale.ROOT)).doesNotContain("dự thảo");
        }
    }

    @Test
    void the_docx_says_the_same_and_opens() {
        var file = OfficialDocx.print(SamplePaper.report("5", 2), "bao-cao.docx");
        Approved.keep(file);
        try (var read = new ReadDocx(file.content())) {
            Approved.text("official-report-docx", read.text());
            assertThat(read.fonts()).isEqualTo(Set.of("Times New Roman"));
            assertThat(read.document().getAllPictures()).hasSize(1);
            assertThat(read.document().getHeaderList()).hasSize(2);
            assertThat(read.document().getTables().get(1).getRow(0).isRepeatHeader())
                    .isTrue();
        }
        Approved.keep(OfficialDocx.print(SamplePaper.report(null, 30), "du-thao.docx"));
    }

    @Test
    void every_vietnamese_letter_comes_out_again() {
        var letters = new StringBuilder();
        for (int letter = 0x1EA0; letter <= 0x1EF9; letter++) {
            letters.appendCodePoint(letter);
        }
        letters.append("đĐơƠưƯăĂâÂêÊôÔĩĨũŨàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝ’");
        var paper = withBody(List.of(
                Block.body(letters.toString()),
                Block.heading(letters.toString()),
                Block.ground(letters.toString()),
                Block.body("HʼBia, H’Bia, Pha\u0323m")));
        var file = OfficialPdf.print(paper, "chu.pdf");
        try (var read = new ReadPdf(file.content())) {
            var squeezed = read.text().replaceAll("\\s", "");
            for (int from = 0; from < letters.length(); from++) {
                var letter = letters.substring(from, from + 1);
                assertThat(squeezed.split(letter, -1).length - 1).as(letter).isGreaterThanOrEqualTo(3);
            }
            assertThat(squeezed).containsPattern("H[ʼ’]Bia,H’Bia,Ph\u1ea1m").doesNotContain("?");
        }
        try (var read = new ReadDocx(OfficialDocx.print(paper, "chu.docx").content())) {
            assertThat(read.text()).contains(letters, "HʼBia", "Ph\u1ea1m");
        }
    }

    @Test
    void what_cannot_stand_in_xml_or_in_a_font_breaks_nothing() {
        var paper = withBody(List.of(Block.body("a\u0000b\u001Fc\uD800d \uD83D\uDE00 \u200Be <&> ]]>")));
        try (var read = new ReadPdf(OfficialPdf.print(paper, "a.pdf").content())) {
            assertThat(read.text()).contains("<&>");
        }
        try (var read = new ReadDocx(OfficialDocx.print(paper, "a.docx").content())) {
            assertThat(read.text()).contains("<&> ]]>");
        }
    }

    private static OfficialPaper withBody(List<Block> blocks) {
        return new OfficialPaper(
                new PaperHead(
                        null, "CĐCS Trường", "12", "QĐ-CĐCS", "Pleiku", java.time.LocalDate.of(2026, 11, 15), 2026),
                "QUYẾT ĐỊNH",
                "Về việc thử chữ",
                false,
                false,
                blocks,
                null,
                List.of(),
                OfficialPaper.Properties.titled("Thử chữ"));
    }
}
