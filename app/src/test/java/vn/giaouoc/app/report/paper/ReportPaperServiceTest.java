package vn.giaouoc.app.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.document.Approved;
import vn.giaouoc.app.document.official.ReadDocx;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadService;
import vn.giaouoc.db.common.Refusal;

/** A report on paper: what was frozen at the submission, in the form of offices, a draft until it has a number. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report-paper")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReportPaperServiceTest {

    private static final EnterReportHead NUMBERED = new EnterReportHead(
            "5", null, "Quy Nhơn", LocalDate.of(2026, 12, 5), "- Công đoàn xã Tây Lĩnh (b/c);\n- Lưu: VT.", 0);

    @Inject
    ReportScene scene;

    @Inject
    ReportPaperService papers;

    @Inject
    ReportHeadService heads;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void it_says_what_was_submitted_whatever_becomes_of_the_figures_later() {
        var province = scene.province();
        var report = scene.opened(province);
        scene.fillIn(report.id());
        scene.number(report.id(), "A01", 1_250);
        scene.acceptAll(report.id());
        scene.submit(report.id());
        var chair = scene.actors().chair(report.organisationId());

        heads.enter(scene.actors().clerk(report.organisationId()), report.id(), null, NUMBERED);
        var file = papers.pdf(chair, report.id(), null);

        Approved.keep(file);
        try (var read = new ReadPdf(file.content())) {
            var text = read.text().replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/BC-CĐCS")
                    .contains(
                            "Quy Nhơn, ngày 05 tháng 12 năm 2026",
                            "BÁO CÁO Kết quả thực hiện cuộc vận động năm 2026",
                            "TM. BAN CHẤP HÀNH",
                            "CHỦ TỊCH")
                    .contains("A. Tình hình đơn vị", "Tổng số CBCCVC, người lao động người 1.250")
                    .contains("- Công đoàn xã Tây Lĩnh (b/c);", "- Lưu: VT.", "lần nộp 1")
                    .doesNotContain("BẢN DỰ THẢO");
            assertThat(read.fonts())
                    .allSatisfy((name, inside) -> assertThat(inside).as(name).isTrue());
        }
        try (var read = new ReadDocx(papers.docx(chair, report.id(), null).content())) {
            assertThat(read.text()).contains("1.250", "TM. BAN CHẤP HÀNH");
        }
    }

    @Test
    void without_a_number_it_is_a_draft_with_open_places_and_nothing_is_printed_before_a_submission() {
        var province = scene.province();
        var report = scene.opened(province);
        var chair = scene.actors().chair(report.organisationId());
        assertThatThrownBy(() -> papers.pdf(chair, report.id(), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("REPORT_UNKNOWN"));
        scene.fillIn(report.id());
        scene.submit(report.id());
        try (var read = new ReadPdf(papers.pdf(chair, report.id(), null).content())) {
            assertThat(read.text()).contains("BẢN DỰ THẢO", "Số: ……/BC-CĐCS");
        }
        var stranger = scene.actors().superior(scene.province().superior());
        assertThatThrownBy(() -> papers.pdf(stranger, report.id(), null)).isInstanceOf(Refusal.class);
    }
}
