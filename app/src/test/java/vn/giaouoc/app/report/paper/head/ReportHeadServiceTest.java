package vn.giaouoc.app.report.paper.head;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.document.official.ReadPdf;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.paper.ReportPaperService;
import vn.giaouoc.db.access.AuditEntryRepository;
import vn.giaouoc.db.report.Report;

/** The head of a report's paper: kept for each submission, entered by the unit's own văn thư or chair, never overwritten unseen. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReportHeadServiceTest {

    @Inject
    ReportScene scene;

    @Inject
    ReportHeadService heads;

    @Inject
    ReportPaperService papers;

    @Inject
    SceneClock clock;

    @Inject
    AuditEntryRepository audit;

    Report report;
    ReportScene.Province province;
    Actor clerk;

    @BeforeEach
    void aReportHandedIn() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.handedIn(province);
        clerk = scene.actors().clerk(report.organisationId());
    }

    @Test
    void what_the_clerk_enters_is_kept_printed_and_remembered() {
        assertThat(heads.head(clerk, report.id(), null))
                .satisfies(head -> assertThat(head.draft()).isTrue())
                .satisfies(head -> assertThat(head.mayEnter()).isTrue());
        var kept = enter(clerk, "5", LocalDate.of(2026, 11, 23), 0);
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(heads.head(clerk, report.id(), 1)).isEqualTo(kept);
        try (var read = new ReadPdf(papers.pdf(clerk, report.id(), null).content())) {
            assertThat(read.page(1))
                    .contains("Số: 05/BC-CĐTL", "Tây Lĩnh, ngày 23 tháng 11 năm 2026")
                    .doesNotContain("BẢN DỰ THẢO");
            assertThat(read.text()).contains("- Công đoàn xã (b/c);", "- Lưu: VT.");
        }
        assertThat(audit.findBySubjectOrderByAtDescAndIdDesc("report:" + report.id())
                        .getFirst())
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("REPORT_PAPER_HEAD"))
                .satisfies(entry -> assertThat(entry.detail()).contains("số 5/BC-CĐTL, ngày 2026-11-23"));
    }

    @Test
    void the_second_of_two_is_told_and_overwrites_nothing() {
        enter(clerk, "5", null, 0);
        var refusal = refusalOf(
                () -> enter(scene.actors().chair(report.organisationId()), "6", LocalDate.of(2026, 11, 23), 0));
        assertThat(refusal.code()).isEqualTo("STALE");
        assertThat(refusal.details()).containsEntry("revision", 1);
        assertThat(heads.head(clerk, report.id(), null).number()).isEqualTo("5");
        assertRefused("REVISION_NEEDED", () -> heads.enter(clerk, report.id(), null, wish("6", null, null)));
        assertThat(enter(scene.actors().chair(report.organisationId()), "6", null, 1)
                        .number())
                .isEqualTo("6");
    }

    @Test
    void a_superior_reads_and_prints_but_does_not_enter_and_a_stranger_knows_of_nothing() {
        var superior = scene.actors().superior(province.superior());
        assertThat(heads.head(superior, report.id(), null).mayEnter()).isFalse();
        assertThat(papers.pdf(superior, report.id(), null).pages()).isPositive();
        assertRefused("CLERK_ONLY", () -> enter(superior, "5", null, 0));
        assertRefused("CLERK_ONLY", () -> enter(scene.actors().helper(report.organisationId()), "5", null, 0));
        var stranger = scene.actors().clerk(scene.province().superior());
        assertRefused("REPORT_UNKNOWN", () -> enter(stranger, "5", null, 0));
        assertRefused("REPORT_UNKNOWN", () -> heads.head(stranger, report.id(), null));
        assertRefused("REPORT_UNKNOWN", () -> heads.head(clerk, report.id(), 7));
        assertRefused("REPORT_UNKNOWN", () -> heads.enter(clerk, report.id(), 0, wish("5", null, 0)));
    }

    @Test
    void wrong_input_is_refused_at_its_field_and_nothing_is_kept() {
        refused("NUMBER_WRONG", "number", wish("số 5", null, 0));
        refused("TOO_LONG", "number", wish("1".repeat(21), null, 0));
        refused("TOO_LONG", "symbol", new EnterReportHead("5", "x".repeat(61), null, null, null, 0));
        refused("TOO_LONG", "place", new EnterReportHead("5", null, "x".repeat(101), null, null, 0));
        refused("TOO_LONG", "recipients", new EnterReportHead("5", null, null, null, "x".repeat(2_001), 0));
        refused("TOO_MANY_LINES", "recipients", new EnterReportHead("5", null, null, null, "x\n".repeat(21), 0));
        refused("DAY_BEFORE_SUBMISSION", "day", wish("5", LocalDate.of(2026, 11, 20), 0));
        refused("DAY_TOO_FAR", "day", wish("5", LocalDate.of(2026, 12, 23), 0));
        assertThat(heads.head(clerk, report.id(), null).revision()).isZero();
        assertThat(enter(clerk, "5", LocalDate.of(2026, 12, 22), 0).day()).isEqualTo(LocalDate.of(2026, 12, 22));
    }

    @Test
    void what_is_handed_in_again_has_a_number_of_its_own_and_the_rest_is_taken_over() {
        enter(clerk, "5", LocalDate.of(2026, 11, 23), 0);
        scene.work().withdraw(Actor.SYSTEM, report.id());
        scene.submit(report.id());
        var again = heads.head(clerk, report.id(), null);
        assertThat(List.of(again.submission(), again.revision())).containsExactly(2, 0);
        assertThat(again.number()).isNull();
        assertThat(again.day()).isNull();
        assertThat(again.place()).isEqualTo("Tây Lĩnh");
        assertThat(heads.head(clerk, report.id(), 1).number()).isEqualTo("5");
    }

    private void refused(String code, String field, EnterReportHead wish) {
        var refusal = refusalOf(() -> heads.enter(clerk, report.id(), null, wish));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.details()).containsEntry("field", field);
    }

    private ReportHeadPage enter(Actor actor, String number, @Nullable LocalDate day, int revision) {
        return heads.enter(actor, report.id(), null, wish(number, day, revision));
    }

    private static EnterReportHead wish(String number, @Nullable LocalDate day, @Nullable Integer revision) {
        return new EnterReportHead(
                number, "BC-CĐTL", " Tây  Lĩnh ", day, "- Công đoàn xã (b/c);\n\n- Lưu: VT.", revision);
    }
}
