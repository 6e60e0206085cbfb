package vn.giaouoc.app.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.review.page.CellChange;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.SectionState;

/** A report on the reviewer's desk: section by section, back with reasons, and again with what changed. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReviewTest extends OnTheDesk {

    private static final LocalDate SOON = LocalDate.of(2026, 12, 5);

    @Inject
    Remarks remarks;

    @Test
    void once_it_is_taken_up_the_unit_cannot_take_it_back_any_more() {
        review.begin(superior, report.id());
        assertThat(state()).isEqualTo(ReportState.IN_REVIEW);
        assertRefused(
                "WRONG_STATE", () -> scene.work().withdraw(scene.actors().chair(report.organisationId()), report.id()));
        assertRefused("WRONG_STATE", () -> review.begin(superior, report.id()));
    }

    @Test
    void single_sections_go_back_with_reasons_and_the_others_stay_accepted_and_locked() {
        review.begin(superior, report.id());
        review.accept(superior, report.id(), "A");
        assertRefused("REASON_NEEDED", () -> review.giveBack(superior, report.id(), "F", "  "));
        assertRefused("SECTION_UNKNOWN", () -> review.accept(superior, report.id(), "Z"));
        assertRefused("NO_SECTION_RETURNED", () -> decisions.sendBack(superior, report.id(), back(1, SOON)));
        review.giveBack(superior, report.id(), "F", "Thiếu sáng kiến của quý IV");
        assertRefused("SECTIONS_RETURNED", () -> decisions.approve(superior, report.id(), Approve.of(1)));
        assertRefused("DUE_AGAIN_NEEDED", () -> decisions.sendBack(superior, report.id(), back(1, null)));
        assertRefused(
                "DUE_AGAIN_OVER", () -> decisions.sendBack(superior, report.id(), back(1, LocalDate.of(2026, 11, 20))));
        decisions.sendBack(superior, report.id(), back(1, SOON));

        var page = scene.page(scene.actors().chair(report.organisationId()), report.id());
        assertThat(page.line().state()).isEqualTo(ReportState.RETURNED);
        assertThat(page.line().waitedForUntil()).isEqualTo(SOON);
        assertThat(section(page, "A")).isEqualTo("ACCEPTED null");
        assertThat(section(page, "F")).isEqualTo("RETURNED Thiếu sáng kiến của quý IV");
        assertThat(page.trail().getLast().reason()).contains("Phần F: Thiếu sáng kiến của quý IV");
        assertThat(ReportScene.cell(page, "A01").editable()).isFalse();
        assertThat(ReportScene.cell(page, "F06").editable()).isTrue();
    }

    @Test
    void what_is_handed_in_again_shows_what_changed_and_opens_what_was_to_be_mended() {
        returned("F", "Thiếu sáng kiến");
        scene.number(report.id(), "F06", 4);
        scene.put(report.id(), CellWish.words("N03", 0, "Hỗ trợ pa-nô"));
        var again = scene.submit(report.id());
        assertThat(again.number()).isEqualTo(2);

        var page = reviews.page(superior, report.id());
        assertThat(page.changes())
                .extracting(CellChange::cell, CellChange::before, CellChange::after, CellChange::accepted)
                .containsExactly(tuple("F06", "0", "4", false), tuple("N03", "-", "Hỗ trợ pa-nô", false));
        assertThat(page.may().begin()).isTrue();
        assertThat(page.may().approve()).isTrue();
        review.begin(superior, report.id());
        assertThat(section(page(), "A")).isEqualTo("ACCEPTED null");
        assertThat(section(page(), "F")).isEqualTo("OPEN Thiếu sáng kiến");
        decisions.approve(superior, report.id(), new Approve(2, new BigDecimal("92.5"), "Số liệu rõ ràng"));
        assertThat(scene.now(report.id()))
                .satisfies(now -> assertThat(now.state()).isEqualTo(ReportState.APPROVED))
                .satisfies(now -> assertThat(now.score()).isEqualByComparingTo("92.5"))
                .satisfies(now -> assertThat(now.remark()).isEqualTo("Số liệu rõ ràng"));
    }

    @Test
    void who_looked_at_an_earlier_submission_decides_nothing_about_a_later_one() {
        returned("F", "Thiếu");
        scene.submit(report.id());
        review.begin(superior, report.id());
        var refusal = refusalOf(() -> decisions.approve(superior, report.id(), Approve.of(1)));
        assertThat(refusal.code()).isEqualTo("SUBMISSION_CHANGED");
        assertThat(refusal.sentence()).contains("nộp lại lần 2");
    }

    @Test
    void a_remark_stands_at_its_line_until_either_side_settles_it() {
        assertRefused("WRONG_STATE", () -> remarks.add(superior, report.id(), "F", "F06", "Vì sao bằng 0?"));
        review.begin(superior, report.id());
        long remark = remarks.add(superior, report.id(), "F", "F06", "Vì sao bằng 0?");
        assertRefused("CELL_UNKNOWN", () -> remarks.add(superior, report.id(), "A", "F06", "Nhầm phần"));
        var chair = scene.actors().chair(report.organisationId());
        var shown = scene.page(chair, report.id()).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.code().equals("F06"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.comments())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Vì sao bằng 0?"));
        assertRefused(
                "REVIEWER_ONLY",
                () -> remarks.settle(scene.actors().inspector(province.superior()), report.id(), remark));
        remarks.settle(chair, report.id(), remark);
        remarks.settle(superior, report.id(), remark);
        assertRefused("REMARK_UNKNOWN", () -> remarks.settle(superior, report.id(), 1));
    }

    private void returned(String section, String reason) {
        review.begin(superior, report.id());
        review.accept(superior, report.id(), "A");
        review.giveBack(superior, report.id(), section, reason);
        decisions.sendBack(superior, report.id(), back(1, SOON));
    }

    private static SendBack back(int number, @Nullable LocalDate day) {
        return new SendBack(number, day, null);
    }

    private ReportPage page() {
        return scene.page(superior, report.id());
    }

    private static String section(ReportPage page, String code) {
        var section = page.sections().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        SectionState state = section.state();
        return state + " " + section.reason();
    }

    private ReportState state() {
        return scene.now(report.id()).state();
    }
}
