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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.page.ReportPage;
import vn.giaouoc.app.report.review.page.CellChange;
import vn.giaouoc.app.report.review.page.Reviews;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.SectionState;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReviewTest {

    private static final LocalDate SOON = LocalDate.of(2026, 12, 5);

    @Inject
    ReportScene scene;

    @Inject
    ReviewService review;

    @Inject
    Remarks remarks;

    @Inject
    Decisions decisions;

    @Inject
    StraightApproval straight;

    @Inject
    Reviews reviews;

    @Inject
    SceneClock clock;

    Province province;
    Report report;
    Actor superior;

    @BeforeEach
    void aSubmittedReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
        scene.fillIn(report.id());
        scene.submit(report.id());
        superior = scene.superior(province.superior());
    }

    @Test
    void once_it_is_taken_up_the_unit_cannot_take_it_back_any_more() {
        review.begin(superior, report.id());
        assertThat(state()).isEqualTo(ReportState.IN_REVIEW);
        assertRefused("WRONG_STATE", () -> scene.work().withdraw(scene.chair(report.organisationId()), report.id()));
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

        var page = scene.page(scene.chair(report.organisationId()), report.id());
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
        var chair = scene.chair(report.organisationId());
        var shown = scene.page(chair, report.id()).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.code().equals("F06"))
                .findFirst()
                .orElseThrow();
        assertThat(shown.comments())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("Vì sao bằng 0?"));
        assertRefused("REVIEWER_ONLY", () -> remarks.settle(scene.inspector(province.superior()), report.id(), remark));
        remarks.settle(chair, report.id(), remark);
        remarks.settle(superior, report.id(), remark);
        assertRefused("REMARK_UNKNOWN", () -> remarks.settle(superior, report.id(), 1));
    }

    @Test
    void nobody_decides_on_the_report_of_a_unit_he_or_she_has_an_office_in() {
        var both = and(superior, new Grant(report.organisationId(), 7, "Tổ trưởng", Set.of(), false));
        assertRefused("OWN_REPORT", () -> review.begin(both, report.id()));
        assertRefused("OWN_REPORT", () -> straight.approve(both, report.id(), Approve.of(1)));
        assertThat(reviews.page(both, report.id()).may().begin()).isFalse();
        review.begin(superior, report.id());
        review.giveBack(superior, report.id(), "F", "Thiếu");
        assertRefused("OWN_REPORT", () -> review.accept(both, report.id(), "A"));
        assertRefused("OWN_REPORT", () -> decisions.sendBack(both, report.id(), back(1, SOON)));
    }

    @Test
    void only_who_reviews_above_the_unit_reviews_it() {
        assertRefused("REVIEWER_ONLY", () -> review.begin(scene.chair(report.organisationId()), report.id()));
        assertRefused("REVIEWER_ONLY", () -> review.begin(scene.inspector(province.superior()), report.id()));
        var stranger = scene.superior(scene.province().superior());
        assertRefused("REPORT_UNKNOWN", () -> review.begin(stranger, report.id()));
        review.begin(scene.provinceDesk(province), report.id());
        assertThat(state()).isEqualTo(ReportState.IN_REVIEW);
    }

    @Test
    void of_two_who_approve_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = scene.opened(province);
            scene.fillIn(one.id());
            scene.submit(one.id());
            review.begin(superior, one.id());
            var told = race(() -> decide(superior, one.id()), () -> decide(scene.provinceDesk(province), one.id()));
            assertThat(told).hasSize(2).containsOnlyOnce("approved");
            assertThat(told).anySatisfy(word -> assertThat(word).contains("«Đã duyệt»"));
            assertThat(scene.page(superior, one.id()).trail().stream()
                            .filter(step -> step.verb().equals("duyệt")))
                    .hasSize(1);
        }
    }

    private String decide(Actor actor, long reportId) {
        try {
            decisions.approve(actor, reportId, Approve.of(1));
            return "approved";
        } catch (Refusal refusal) {
            return refusal.sentence();
        }
    }

    private static List<String> race(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<String>();
            var runs = List.of(one, other).stream()
                    .map(deed -> threads.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            for (var run : runs) {
                told.add(run.get());
            }
            return told;
        }
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

    private static Actor and(Actor actor, Grant grant) {
        var grants = new ArrayList<>(actor.grants());
        grants.add(grant);
        assertThat(actor.mayAnywhere(Authority.REVIEW)).isTrue();
        return new Actor(actor.accountId(), actor.personId(), actor.name(), actor.sessionId(), grants);
    }

    private ReportState state() {
        return scene.now(report.id()).state();
    }
}
