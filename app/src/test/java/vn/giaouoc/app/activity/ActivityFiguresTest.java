package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityExport;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.check.CheckLine;
import vn.giaouoc.app.activity.check.YearChecks;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ActivityFiguresTest {

    @Inject
    ActivityScene scene;

    @Inject
    FigureBook figures;

    @Inject
    YearChecks checks;

    @Inject
    IssueService issues;

    @Inject
    ActivityService service;

    @Inject
    ActivityBook book;

    @Inject
    ActivityExport export;

    @Test
    void a_years_records_give_the_figures_a_hand_counts() {
        long unit = scene.union();
        scene.meeting(unit, "2026-03-01", 30);
        scene.meeting(unit, "2026-04-01", 12);
        scene.meeting(unit, "2025-12-31", 500);
        long dialogue = scene.dialogue(unit, "2026-06-15");
        scene.issue(unit, dialogue, null);
        issues.raise(scene.chair(unit), dialogue, ActivityScene.resolved("2026-07-01"));
        issues.raise(scene.chair(unit), dialogue, ActivityScene.resolved("2026-07-02"));
        award(unit, "GRASSROOTS", "1", "6", "4");
        award(unit, "FEDERATION", "", "1", "");
        fund(unit, "UNION", "2.500.000");
        fund(unit, "OTHER", "1");

        assertThat(value(unit, "MEETINGS")).isEqualTo("2");
        assertThat(value(unit, "AUDIENCE")).isEqualTo("42");
        assertThat(value(unit, "DIALOGUES")).isEqualTo("1");
        assertThat(value(unit, "ISSUES_RAISED")).isEqualTo("3");
        assertThat(value(unit, "ISSUES_RESOLVED")).isEqualTo("2");
        assertThat(value(unit, "ISSUES_RATE")).isEqualTo("66.7");
        assertThat(value(unit, "AWARDS_INDIVIDUAL")).isEqualTo("7");
        assertThat(value(unit, "AWARDS_INDIVIDUAL_FEDERATION")).isEqualTo("1");
        assertThat(value(unit, "AWARDS_COLLECTIVE_GRASSROOTS")).isEqualTo("1");
        assertThat(value(unit, "AWARDS_COLLECTIVE_FEDERATION")).isEqualTo("0");
        assertThat(value(unit, "AWARDS_WOMEN")).isEqualTo("4");
        assertThat(value(unit, "FUND_TOTAL")).isEqualTo("2500001");
        assertThat(value(unit, "FUND_UNION")).isEqualTo("2500000");
        assertThat(value(unit, "SATISFACTION_RATE")).as("nobody was asked").isEqualTo("-");
    }

    @Test
    void the_rows_behind_a_figure_sum_up_to_it() {
        long unit = scene.union();
        scene.meeting(unit, "2026-04-01", 12);
        scene.meeting(unit, "2026-03-01", 30);
        var rows = figures.rows("AUDIENCE", scope(unit, 2026));
        assertThat(rows).extracting(FigureRow::amount).containsExactly(BigDecimal.valueOf(30), BigDecimal.valueOf(12));
        assertThat(rows.getFirst().path()).startsWith("hoat-dong?don-vi=" + unit);
    }

    @Test
    void what_was_taken_back_counts_no_more() {
        long unit = scene.union();
        long id = scene.meeting(unit, "2026-03-01", 30);
        service.withdraw(scene.chair(unit), id, 0, null);
        assertThat(value(unit, "MEETINGS")).isEqualTo("0");
    }

    @Test
    void satisfaction_is_a_sum_over_a_sum_beside_last_year_and_a_fall_is_marked() {
        long unit = scene.union();
        satisfaction(unit, "2025-10-01", "200", "180");
        satisfaction(unit, "2026-05-01", "10", "10");
        satisfaction(unit, "2026-10-01", "190", "166");
        assertThat(value(unit, "SATISFACTION_RATE")).isEqualTo("88.0");
        assertThat(value(unit, "SATISFACTION_CHANGE")).isEqualTo("-2.0");
        var trend = checks.of(scene.chair(unit), unit, 2026).satisfaction();
        assertThat(trend.falls()).isTrue();
        assertThat(trend.lastRate()).isEqualByComparingTo("90");
        assertThat(checks.of(scene.chair(unit), unit, 2025).satisfaction().change())
                .isNull();
    }

    @Test
    void a_regulation_holds_from_its_day_to_its_last_day_whatever_year_it_was_issued_in() {
        long unit = scene.union();
        scene.add(
                unit,
                "DOCUMENT",
                "2023-03-01",
                "Quy chế",
                Map.of("form", "CULTURE_REGULATION", "validFrom", "2023-04-01", "validTo", "2025-12-31"));
        assertThat(value(unit, 2022, "CULTURE_REGULATION")).isEqualTo("0");
        assertThat(value(unit, 2023, "CULTURE_REGULATION")).isEqualTo("1");
        assertThat(value(unit, 2025, "CULTURE_REGULATION")).isEqualTo("1");
        assertThat(value(unit, 2026, "CULTURE_REGULATION")).isEqualTo("0");
    }

    @Test
    void a_joint_union_is_done_with_conferences_when_every_employer_held_one() {
        long unit = scene.union("Trường A", "Trung tâm B");
        var employers = scene.employers(unit);
        conference(unit, employers.getFirst(), "2026-01-10", "reported");
        assertThat(check(unit, "CONFERENCE").done()).isFalse();
        assertThat(check(unit, "CONFERENCE").progress()).startsWith("1 / 2");
        conference(unit, employers.getLast(), "2026-01-12", "agreed");
        assertThat(check(unit, "CONFERENCE").done()).isTrue();
        assertThat(value(unit, "CONFERENCE_ITEMS")).isEqualTo("2");
    }

    @Test
    void what_is_missing_stands_first_in_the_check_list() {
        long unit = scene.union();
        scene.dialogue(unit, "2026-06-15");
        var lines = checks.of(scene.chair(unit), unit, 2026).lines();
        assertThat(lines.getLast().code()).isEqualTo("DIALOGUE");
        assertThat(lines.getFirst().done()).isFalse();
        assertThat(lines.getFirst().add()).isEqualTo("LAUNCH");
    }

    @Test
    void units_inside_a_union_count_with_it() {
        long company = scene.union();
        long workshop = scene.unit(company, OrganisationLevel.MEMBER_GRASSROOTS, UnitType.ENTERPRISE);
        scene.meeting(company, "2026-03-01", 30);
        scene.meeting(workshop, "2026-03-01", 9);
        assertThat(value(company, "AUDIENCE")).isEqualTo("39");
        assertThat(value(workshop, "AUDIENCE")).isEqualTo("9");
        assertThat(value(company, "CONFERENCES_OWED")).isEqualTo("1");
    }

    @Test
    void the_spreadsheet_holds_what_the_screen_shows() throws IOException {
        long unit = scene.union();
        scene.meeting(unit, "2026-03-01", 1234);
        scene.add(unit, "MODEL", "2026-05-01", "=Mô hình «Xanh»", Map.of("stage", "NEW"));
        var question = new ActivityQuestion(unit, 2026, "", "mo hinh", false);
        var shown = book.year(scene.chair(unit), question).lines();
        assertThat(shown).hasSize(1);
        var all = ActivityQuestion.of(unit, 2026);
        var cells = new ArrayList<String>();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(export.write(scene.chair(unit), all).xlsx()))) {
            workbook.getFirstSheet()
                    .openStream()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null) {
                            cells.add(cell.getText());
                        }
                    }));
        }
        assertThat(cells).containsAll(ActivityExport.COLUMNS);
        for (var line : book.year(scene.chair(unit), all).lines()) {
            assertThat(cells).contains(ActivityExport.figures(line));
        }
        assertThat(cells).contains("'=Mô hình «Xanh»", "01/03/2026");
        assertThat(cells.toString()).contains("Lượt người nghe: 1.234", "SHA-256");
    }

    private CheckLine check(long unit, String code) {
        return checks.of(scene.chair(unit), unit, 2026).lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void conference(long unit, String employer, String day, String item) {
        scene.add(
                unit, "CONFERENCE", day, "", Map.of("employer", employer, "present", "50", "total", "60", item, "yes"));
    }

    private void satisfaction(long unit, String day, String asked, String satisfied) {
        scene.add(
                unit, "SATISFACTION", day, "", Map.of("source", "Phiếu", "respondents", asked, "satisfied", satisfied));
    }

    private void award(long unit, String level, String collectives, String individuals, String women) {
        scene.add(
                unit,
                "AWARD",
                "2026-05-01",
                "",
                Map.of(
                        "level",
                        level,
                        "form",
                        "CERTIFICATE",
                        "decision",
                        "05/QĐ",
                        "collectives",
                        collectives,
                        "individuals",
                        individuals,
                        "women",
                        women));
    }

    private void fund(long unit, String source, String amount) {
        scene.add(unit, "FUNDING", "2026-05-01", "Khen thưởng", Map.of("source", source, "amount", amount));
    }

    private static FigureScope scope(long unit, int year) {
        return FigureScope.of(0, year, unit);
    }

    private String value(long unit, String code) {
        return value(unit, 2026, code);
    }

    private String value(long unit, int year, String code) {
        return figures.value(code, scope(unit, year))
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }
}
