package vn.giaouoc.app.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.app.activity.ActivityScene;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.app.report.ReportScene;
import vn.giaouoc.app.report.ReportScene.Province;
import vn.giaouoc.app.report.cell.CellWish;
import vn.giaouoc.app.report.cell.SavedCell;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.Report;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "report")
@Property(name = "portal.campaigns.recheck", value = "0s")
class CellTest {

    @Inject
    ReportScene scene;

    @Inject
    ActivityScene activities;

    @Inject
    SceneClock clock;

    Province province;
    Report report;
    Actor chair;

    @BeforeEach
    void aReport() {
        clock.at("2026-11-21T14:30:00");
        province = scene.province();
        report = scene.opened(province);
        chair = scene.actors().chair(report.organisationId());
    }

    @Test
    void a_typed_cell_is_kept_with_who_and_when_and_counts_its_changes() {
        var saved = save(CellWish.number("A01", 0, 50));
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(save(CellWish.number("A01", 1, 52)).revision()).isEqualTo(2);
        var cell = scene.cell(report.id(), "A01");
        assertThat(cell.shown()).isEqualByComparingTo("52");
        assertThat(cell.changedBy()).isEqualTo("Trần Thị Thu Hà");
        assertThat(scene.now(report.id()).revision()).isEqualTo(2);
    }

    @Test
    void the_second_of_two_people_is_told_with_both_values_and_nothing_of_the_first_is_lost() {
        var helper = scene.actors().helper(report.organisationId());
        save(CellWish.number("A01", 0, 50));
        var refusal = refusalOf(() -> scene.work().save(helper, report.id(), CellWish.number("A01", 0, 1_520)));
        assertThat(refusal.code()).isEqualTo("CELL_CHANGED");
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.details())
                .containsEntry("yours", "1.520")
                .containsEntry("theirs", "50")
                .containsEntry("by", "Trần Thị Thu Hà")
                .containsEntry("revision", 1);
        assertThat(scene.cell(report.id(), "A01").shown()).isEqualByComparingTo("50");

        // he looks at both and keeps his own
        scene.work().save(helper, report.id(), CellWish.number("A01", 1, 1_520));
        assertThat(scene.cell(report.id(), "A01").shown()).isEqualByComparingTo("1520");
    }

    @Test
    void two_tabs_may_type_in_different_cells_and_the_same_wish_sent_twice_is_done_once() {
        save(CellWish.number("A01", 0, 50));
        save(CellWish.number("F06", 0, 2));
        assertThat(save(CellWish.number("A01", 0, 50)).revision()).isEqualTo(1);
        assertThat(scene.now(report.id()).revision()).isEqualTo(2);
    }

    @Test
    void of_forty_who_type_into_one_empty_cell_at_once_one_gets_there_and_all_others_are_told() throws Exception {
        var begin = new CountDownLatch(1);
        var told = new AtomicInteger();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 40; i++) {
                int mine = i;
                hands.submit(() -> {
                    begin.await();
                    try {
                        save(CellWish.number("A01", 0, 100 + mine));
                    } catch (Refusal refusal) {
                        told.addAndGet(refusal.code().equals("CELL_CHANGED") ? 1 : 1_000);
                    }
                    return mine;
                });
            }
            begin.countDown();
        }
        assertThat(told).hasValue(39);
        assertThat(scene.cell(report.id(), "A01").revision()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} takes no {1}{2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "A01, -1, -, NEGATIVE",
                "A01, 1.5, -, TOO_MANY_DECIMALS",
                "A01, 1000000000, -, OUT_OF_RANGE",
                "A01, 99999999999999999999999999, -, NUMBER_TOO_LONG",
                "A01, 1E+400, -, NUMBER_TOO_LONG",
                "A01, -, chữ, CELL_WANTS_NUMBER",
                "D02, 6, -, OUT_OF_RANGE",
                "D05, 2, -, OUT_OF_RANGE",
                "D01.d, 20260231, -, NO_SUCH_DAY",
                "D01.d, 5, -, NO_SUCH_DAY",
                "M01.a, 0.5, -, TOO_MANY_DECIMALS",
                "L01.a, 101, -, OUT_OF_RANGE",
                "L01.a, 99.555, -, TOO_MANY_DECIMALS",
                "N01, 5, -, CELL_WANTS_WORDS",
                "N05, 1, -, CELL_WANTS_FILE",
                "A02, 5, -, CELL_LOCKED",
                "B04, 99, -, CELL_LOCKED",
                "D04.c, 50, -, CELL_LOCKED",
                "B03, 5, -, CELL_LOCKED",
                "Z99, 5, -, CELL_UNKNOWN",
                "a01, 5, -, CELL_UNKNOWN",
            })
    void each_type_of_cell_takes_what_it_is_and_refuses_the_rest_at_the_field(
            String cell, @Nullable BigDecimal value, @Nullable String text, String code) {
        var refusal = refusalOf(() -> save(new CellWish(cell, 0, value, text, null)));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.details()).containsEntry("field", cell);
        assertThat(scene.now(report.id()).revision()).isZero();
    }

    @Test
    void words_are_kept_in_one_form_without_invisible_letters_and_lines_stay_lines() {
        save(CellWish.words("N01", 0, "  Pha\u0323m Thi\u0323 Bi\u0301ch\u200B\r\ndòng hai\u0007  "));
        assertThat(scene.cell(report.id(), "N01").text()).isEqualTo("Ph\u1ea1m Th\u1ecb B\u00edch\ndòng hai");
        save(CellWish.words("N03", 0, "Sửa nhà xe\n\n   \n  Tăng kinh phí  "));
        assertThat(scene.cell(report.id(), "N03").text()).isEqualTo("Sửa nhà xe\nTăng kinh phí");
        assertRefused("TOO_LONG", () -> save(CellWish.words("N02", 0, "ă".repeat(4_001))));
        save(CellWish.words("N02", 0, "ă".repeat(4_000)));
    }

    @Test
    void a_worked_out_figure_is_overridden_with_a_reason_only_and_both_stay_visible() {
        long unit = report.organisationId();
        activities.dialogue(unit, "2026-05-05");
        activities.dialogue(unit, "2026-06-06");
        assertThat(scene.cell(report.id(), "D03").shown()).isEqualByComparingTo("2");

        var refusal = refusalOf(() -> save(CellWish.number("D03", 0, 5)));
        assertThat(refusal.code()).isEqualTo("REASON_NEEDED");
        assertThat(refusal.sentence()).contains("2").contains("5");
        var saved = save(CellWish.number("D03", 0, 5).because("Ba cuộc ghi sổ giấy"));

        assertThat(saved.overridden()).isTrue();
        var cell = scene.cell(report.id(), "D03");
        assertThat(cell.derived()).isEqualByComparingTo("2");
        assertThat(cell.typed()).isEqualByComparingTo("5");
        assertThat(cell.shown()).isEqualByComparingTo("5");
        assertThat(cell.reason()).isEqualTo("Ba cuộc ghi sổ giấy");
        assertThat(cell.overridden()).isTrue();

        // what happens later is still seen beside it
        activities.dialogue(unit, "2026-07-07");
        assertThat(scene.cell(report.id(), "D03").derived()).isEqualByComparingTo("3");
        assertThat(scene.cell(report.id(), "D03").shown()).isEqualByComparingTo("5");
    }

    @Test
    void typing_what_the_portal_says_or_nothing_at_all_leaves_the_cell_to_the_portal() {
        activities.dialogue(report.organisationId(), "2026-05-05");
        save(CellWish.number("D03", 0, 1));
        assertThat(scene.cell(report.id(), "D03").typed()).isNull();
        save(CellWish.number("D03", 1, 4).because("Sổ giấy"));
        save(new CellWish("D03", 2, null, null, null));
        assertThat(scene.cell(report.id(), "D03").shown()).isEqualByComparingTo("1");
        assertThat(scene.cell(report.id(), "D03").overridden()).isFalse();
    }

    @Test
    void a_typed_line_with_a_figure_is_filled_in_already_and_changed_without_a_reason() {
        activities.add(
                report.organisationId(), "INITIATIVE", "2026-04-04", "Máy gấp phong bì", Map.of("quantity", "3"));
        assertThat(scene.cell(report.id(), "F06").shown()).isEqualByComparingTo("3");
        save(CellWish.number("F06", 0, 4));
        var cell = scene.cell(report.id(), "F06");
        assertThat(cell.shown()).isEqualByComparingTo("4");
        assertThat(cell.derived()).isEqualByComparingTo("3");
        assertThat(cell.overridden()).isFalse();
    }

    @Test
    void formulas_follow_what_is_shown_and_a_rate_of_nobody_is_a_dash() {
        assertThat(scene.cell(report.id(), "B04").shownText()).isEqualTo("-");
        save(CellWish.number("D04.a", 0, 3).because("Sổ giấy"));
        save(CellWish.number("D04.b", 0, 2).because("Sổ giấy"));
        assertThat(scene.cell(report.id(), "D04.c").shownText()).isEqualTo("66,7");
        save(CellWish.number("D01.d", 0, 20260315).because("Biên bản giấy"));
        assertThat(scene.cell(report.id(), "D01.d").shownText()).isEqualTo("15/03/2026");
    }

    private SavedCell save(CellWish wish) {
        return scene.work().save(chair, report.id(), wish);
    }
}
