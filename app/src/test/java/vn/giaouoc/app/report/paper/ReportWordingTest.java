package vn.giaouoc.app.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.Approved;
import vn.giaouoc.app.document.official.ReadDocx;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.ReportKind;

/** What stands on the papers of reports, word for word. */
@MicronautTest(transactional = false)
class ReportWordingTest {

    @Inject
    Forms forms;

    FormContent form;

    @BeforeEach
    void theYearlyForm() {
        form = forms.latest(ReportKind.YEARLY, "none").content();
    }

    @Test
    void a_unions_report_has_its_number_its_figures_its_words_and_who_signs_for_the_chair() {
        var paper = new ReportWording(SampleReport.unit(form), form, SampleReport.numbered("BC-CĐCS"), true)
                .paper(SampleReport.SHA256);
        var file = OfficialPdf.print(paper, "bao-cao-co-so.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("report-unit-pdf", read.text());
            assertThat(read.text())
                    .contains("Số: 05/BC-CĐCS", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "11 (*)", "Năm không")
                    .doesNotContain("BẢN DỰ THẢO");
            assertThat(read.fonts())
                    .allSatisfy((name, inside) -> assertThat(inside).as(name).isTrue());
        }
        var editable = OfficialDocx.print(paper, "bao-cao-co-so.docx");
        Approved.keep(editable);
        try (var read = new ReadDocx(editable.content())) {
            Approved.text("report-unit-docx", read.text());
            assertThat(read.fonts()).isEqualTo(Set.of("Times New Roman"));
        }
    }

    @Test
    void a_superiors_report_says_of_whom_it_is_made_and_names_who_is_missing() {
        var paper = new ReportWording(SampleReport.above(form), form, SampleReport.numbered("BC-CĐX"), true)
                .paper(SampleReport.SHA256);
        var file = OfficialPdf.print(paper, "bao-cao-tong-hop.pdf");
        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            Approved.text("report-above-pdf", read.text());
            assertThat(read.text().replaceAll("\\s+", " "))
                    .contains("TM. BAN THƯỜNG VỤ", "PHỤ LỤC", "Đơn vị chưa có trong số liệu")
                    .contains("(Kèm theo Báo cáo số 05/BC-CĐX ngày 05 tháng 12 năm 2026 của Công đoàn xã Tây Lĩnh)")
                    .contains("Tỷ lệ nộp % 93,9");
        }
        var editable = OfficialDocx.print(paper, "bao-cao-tong-hop.docx");
        Approved.keep(editable);
        try (var read = new ReadDocx(editable.content())) {
            Approved.text("report-above-docx", read.text());
        }
    }

    @Test
    void without_a_number_it_is_a_draft_and_whoever_may_not_see_all_is_told_so() {
        var sealed = SampleReport.unit(form);
        var part = OfficialPdf.print(
                new ReportWording(sealed, form, SampleReport.open(), false).paper(SampleReport.SHA256), "phan.pdf");
        try (var read = new ReadPdf(part.content())) {
            assertThat(read.text())
                    .contains("BẢN DỰ THẢO", "Số: ……/BC-CĐCS", "Bản in này không gồm các dòng")
                    .doesNotContain("K01", "K. ");
        }
        var whole = OfficialPdf.print(
                new ReportWording(sealed, form, SampleReport.open(), true).paper(SampleReport.SHA256), "du.pdf");
        Approved.keep(whole);
        try (var read = new ReadPdf(whole.content())) {
            assertThat(read.text()).contains("K01").doesNotContain("Bản in này không gồm");
        }
    }
}
