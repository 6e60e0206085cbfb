package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.activity.ActivityScene.refused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.pledge.SceneClock;
import vn.giaouoc.db.common.Ids;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ActivityRulesTest {

    @Inject
    ActivityScene scene;

    @Inject
    ActivityBook book;

    @Inject
    SceneClock clock;

    @AfterEach
    void today() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void nobody_is_satisfied_who_was_not_asked() {
        long unit = scene.union();
        var refusal = refused(() -> scene.add(
                unit,
                "SATISFACTION",
                "2026-10-01",
                "",
                Map.of("source", "Phiếu khảo sát", "respondents", "100", "satisfied", "101")));
        assertThat(refusal.code()).isEqualTo("MORE_THAN_WHOLE");
        assertThat(refusal.details()).containsEntry("field", "satisfied");
        assertThat(refusal.sentence()).contains("101", "100");
        long kept = scene.add(
                unit,
                "SATISFACTION",
                "2026-10-01",
                "",
                Map.of("source", "Phiếu khảo sát", "respondents", "100", "satisfied", "100"));
        assertThat(scene.line(unit, kept).values()).containsEntry("satisfied", "100");
    }

    @Test
    void what_has_not_happened_yet_is_not_kept() {
        long unit = scene.union();
        assertThat(refused(() -> scene.meeting(unit, "2026-11-22", 5)).details())
                .containsEntry("field", "on");
        assertThat(scene.meeting(unit, "2026-11-21", 5)).isPositive();
    }

    @Test
    void the_last_minute_of_the_year_belongs_to_it_and_the_next_minute_to_the_next() {
        long unit = scene.union();
        clock.at("2026-12-31T23:59:59");
        assertThat(refused(() -> scene.meeting(unit, "2027-01-01", 5)).code()).isEqualTo("DAY_WRONG");
        long last = scene.meeting(unit, "2026-12-31", 5);
        clock.at("2027-01-01T00:00:00");
        long first = scene.meeting(unit, "2027-01-01", 5);

        assertThat(scene.line(unit, last).year()).isEqualTo(2026);
        assertThat(scene.line(unit, first).year()).isEqualTo(2027);
        assertThat(book.year(scene.chair(unit), ActivityQuestion.of(unit, 2026)).lines())
                .hasSize(1);
    }

    @Test
    void a_day_before_the_unit_was_founded_is_a_slip_except_for_an_old_paper() {
        long unit = scene.union();
        assertThat(refused(() -> scene.meeting(unit, "2016-05-05", 5)).sentence())
                .contains("01/01/2020");
        assertThat(scene.add(unit, "DOCUMENT", "2016-05-05", "Quy chế cũ", Map.of("form", "CULTURE_REGULATION")))
                .isPositive();
    }

    @Test
    void money_is_whole_dong_typed_with_or_without_points_and_never_negative() {
        long unit = scene.union();
        for (var typed : new String[] {"2500000", "2.500.000", "2 500 000 đ", "2.500.000 đồng"}) {
            assertThat(scene.line(unit, fund(unit, typed)).values()).containsEntry("amount", "2500000");
        }
        assertThat(scene.line(unit, fund(unit, "999999999999999")).summary()).contains("999.999.999.999.999");
        for (var typed : new String[] {"-5", "1000000000000000", "2,5", "2.50.000", "0", "nghìn", "9".repeat(30)}) {
            assertThat(refused(() -> fund(unit, typed)).details()).containsEntry("field", "amount");
        }
    }

    @Test
    void a_fact_the_kind_does_not_have_and_a_kind_nobody_knows_are_refused() {
        long unit = scene.union();
        assertThat(refused(() -> scene.add(unit, "MEETING", "2026-01-05", "x", Map.of("luong", "1")))
                        .code())
                .isEqualTo("FACT_UNKNOWN");
        assertThat(refused(() -> scene.add(unit, "PARTY", "2026-01-05", "x", Map.of()))
                        .code())
                .isEqualTo("KIND_UNKNOWN");
        assertThat(refused(() -> scene.add(unit, "MEETING", "2026-01-05", "x", Map.of("quantity", "1")))
                        .details())
                .containsEntry("field", "audience");
        assertThat(refused(() -> scene.add(unit, "ARTICLE", "2026-01-05", "x", link("javascript:alert(1)")))
                        .code())
                .isEqualTo("LINK_WRONG");
        assertThat(scene.add(unit, "ARTICLE", "2026-01-05", "x", link("https://baogialai.com.vn/a")))
                .isPositive();
    }

    @Test
    void an_award_names_its_decision_and_somebody_who_got_it() {
        long unit = scene.union();
        var award = Map.of("level", "GRASSROOTS", "form", "CERTIFICATE");
        assertThat(refused(() -> scene.add(unit, "AWARD", "2026-05-01", "", award))
                        .details())
                .containsEntry("field", "decision");
        var decided = Map.of("level", "GRASSROOTS", "form", "CERTIFICATE", "decision", "05/QĐ");
        assertThat(refused(() -> scene.add(unit, "AWARD", "2026-05-01", "", decided))
                        .code())
                .isEqualTo("NOTHING_COUNTED");
    }

    @Test
    void a_joint_union_holds_one_conference_for_each_employer_and_one_without_any_holds_one() {
        long joint = scene.union("Trường A " + joint(), "Trung tâm B " + joint());
        assertThat(refused(() -> conference(joint, "2026-01-10", Map.of())).details())
                .containsEntry("field", "employer");
        var employers = scene.employers(joint);
        conference(joint, "2026-01-10", Map.of("employer", employers.getFirst()));
        conference(joint, "2026-01-11", Map.of("employer", employers.getLast()));
        var again = refused(() -> conference(joint, "2026-11-01", Map.of("employer", employers.getFirst())));
        assertThat(again.code()).isEqualTo("ONCE_A_YEAR");
        assertThat(conference(joint, "2025-01-10", Map.of("employer", employers.getFirst())))
                .isPositive();

        long market = scene.union();
        conference(market, "2026-01-10", Map.of());
        assertThat(refused(() -> conference(market, "2026-02-10", Map.of())).code())
                .isEqualTo("ONCE_A_YEAR");
    }

    @Test
    void more_people_than_were_called_do_not_come() {
        long unit = scene.union();
        assertThat(refused(() ->
                                scene.add(unit, "CONFERENCE", "2026-01-10", "", Map.of("present", "61", "total", "60")))
                        .code())
                .isEqualTo("MORE_THAN_WHOLE");
    }

    private static long joint() {
        return Ids.next();
    }

    private long conference(long unit, String day, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put("present", "50");
        all.put("total", "60");
        return scene.add(unit, "CONFERENCE", day, "", all);
    }

    private long fund(long unit, String amount) {
        return scene.add(unit, "FUNDING", "2026-04-01", "Khen thưởng", Map.of("source", "UNION", "amount", amount));
    }

    private static Map<String, String> link(String link) {
        return Map.of("quantity", "1", "link", link);
    }
}
