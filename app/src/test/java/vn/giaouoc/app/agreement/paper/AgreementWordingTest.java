package vn.giaouoc.app.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.paper.text.AgreementWording;
import vn.giaouoc.app.agreement.paper.text.Certificate;
import vn.giaouoc.app.document.Approved;
import vn.giaouoc.app.document.official.ReadDocx;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;

/** What stands on the paper of an agreement, word for word. */
class AgreementWordingTest {

    private static final Certificate.Issue FIRST = new Certificate.Issue(1, SampleAgreement.SIGNED.plusSeconds(60));

    @Test
    void three_departments_have_signed_and_one_of_them_by_a_delegate() {
        var file = OfficialPdf.print(AgreementWording.sealed(SampleAgreement.three(), FIRST), "giao-uoc-ba-ben.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("agreement-three-pdf", read.text());
            assertThat(read.fonts())
                    .allSatisfy((name, inside) -> assertThat(inside).as(name).isTrue());
            assertThat(read.codes()).containsExactly("https://giaouoc.example/xac-minh/7K3M-9QXT-2B4D");
            assertThat(read.properties().getKeywords()).isEqualTo("GIAOUOC/7K3M9QXT2B4D");
            assertThat(read.attachments())
                    .containsExactly(
                            java.util.Map.entry(Certificate.TEXT_FILE, "giaouoc-agreement-1\ncode\t7K3M9QXT2B4D\n"));
            var last = read.page(read.pages()).replaceAll("\\s+", " ");
            assertThat(last)
                    .contains("TRANG CHỨNG NHẬN", "14:13:25 05/11/2026 (GMT+7)", "Chưa xác nhận", "Trần Văn An")
                    .contains("14:30:05 05/11/2026 (GMT+7)", "14:31:05 05/11/2026 (GMT+7)");
            assertThat(last.replace(" ", "")).contains(SampleAgreement.SHA256);
        }
    }

    @Test
    void before_anybody_signs_it_is_a_draft_that_names_who_will() {
        var file = OfficialPdf.print(AgreementWording.draft(SampleAgreement.unsigned()), "giao-uoc-du-thao.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("agreement-draft-pdf", read.text());
            assertThat(read.text())
                    .contains("BẢN DỰ THẢO", "…………, ngày …… tháng …… năm 2026")
                    .doesNotContain("Số:", "CHỨNG NHẬN", "GMT+7");
            assertThat(read.properties().getKeywords()).isNull();
        }
    }

    @Test
    void forty_departments_stand_on_it_each_with_time_and_name_and_no_row_is_torn() {
        var file = OfficialPdf.print(AgreementWording.sealed(SampleAgreement.forty(), FIRST), "giao-uoc-bon-muoi.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("agreement-forty-pdf", read.text());
            var squeezed = read.text().replaceAll("\\s+", " ");
            for (int i = 1; i <= 40; i++) {
                assertThat(squeezed).contains("ĐẠI DIỆN BÊN " + i + " ", "QUẢN ĐỐC PHÂN XƯỞNG " + i + " ");
            }
            assertThat(squeezed.split("Đã ký xác nhận điện tử", -1)).hasSize(43);
            assertThat(squeezed).contains(SampleAgreement.ELEVEN_WORDS);
        }
    }

    @Test
    void the_docx_says_what_the_pdf_says_but_the_certificate() {
        var file = OfficialDocx.print(AgreementWording.signed(SampleAgreement.three()), "giao-uoc-ba-ben.docx");
        Approved.keep(file);
        try (var read = new ReadDocx(file.content())) {
            Approved.text("agreement-three-docx", read.text());
            assertThat(read.fonts()).isEqualTo(Set.of("Times New Roman"));
        }
        var forty = OfficialDocx.print(AgreementWording.draft(SampleAgreement.forty()), "giao-uoc-bon-muoi.docx");
        try (var read = new ReadDocx(forty.content())) {
            assertThat(read.text()).contains("ĐẠI DIỆN BÊN 40", "BẢN DỰ THẢO");
        }
    }
}
