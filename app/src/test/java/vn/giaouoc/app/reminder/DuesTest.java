package vn.giaouoc.app.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.reminder.due.Due;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.access.office.OfficeKind;

/** What is due as the portal shows it, without any mail server. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "dues")
@Property(name = "portal.reminders.after-start", value = "2h")
class DuesTest {

    @Inject
    ReminderScene scene;

    @Inject
    Dues dues;

    @Inject
    DueTable table;

    @Inject
    ReminderRun run;

    @Inject
    MailChoiceService choices;

    @Inject
    SceneClock clock;

    @BeforeEach
    void twoDaysBefore() {
        clock.at("2026-10-27T08:00:00");
        scene.handedInAll();
    }

    @Test
    void the_day_before_a_deadline_that_is_not_inclusive_is_the_last() {
        var before = new Due("test:1", 1, "Báo cáo", LocalDate.of(2026, 10, 30), false, "x");
        var until = new Due("test:1", 1, "Báo cáo", LocalDate.of(2026, 10, 30), true, "x");
        assertThat(before.lastDay()).isEqualTo("2026-10-29");
        assertThat(until.lastDay()).isEqualTo("2026-10-30");
        assertThat(before.standing(LocalDate.of(2026, 10, 29))).endsWith("hôm nay là ngày cuối");
        assertThat(before.standing(LocalDate.of(2026, 10, 30))).endsWith("đã quá 1 ngày");
        assertThat(before.overdue(LocalDate.of(2026, 10, 29))).isFalse();
        assertThat(until.overdue(LocalDate.of(2026, 10, 30))).isFalse();
    }

    @Test
    void a_chair_sees_what_the_own_union_owes_until_it_is_handed_in() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        scene.owes(scene.unit().id(), "Của đơn vị khác");
        var chair = scene.actor(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS, unit.id(), unit.chair());
        assertThat(dues.mine(chair)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Báo cáo năm 2026");
            assertThat(line.daysPast()).isEqualTo(-2);
            assertThat(line.standing()).isEqualTo("hạn đến hết ngày 29/10/2026, còn 2 ngày");
        });
        assertThat(dues.mine(superior(unit)))
                .as("a superior hands in for itself alone")
                .isEmpty();
        clock.at("2026-10-14T08:00:00");
        assertThat(dues.mine(chair)).as("fifteen days to go").isEmpty();
        clock.at("2026-12-31T08:00:00");
        assertThat(dues.mine(chair)).as("owed is owed").hasSize(1);
        scene.handedIn(due);
        assertThat(dues.mine(chair)).isEmpty();
    }

    @Test
    void a_superior_reads_who_below_still_owes_with_words_that_name_no_person() {
        var unit = scene.unit();
        long second = scene.access().unit(unit.superior());
        scene.owes(unit.id(), "Báo cáo năm 2026");
        scene.owes(second, "Báo cáo năm 2026");
        scene.owes(scene.unit().id(), "Báo cáo năm 2026");
        var groups = dues.below(superior(unit), unit.superior());
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.units()).hasSize(2);
            assertThat(group.words())
                    .contains("Báo cáo năm 2026: hạn đến hết ngày 29/10/2026, còn 2 ngày", "Còn 2 đơn vị chưa nộp")
                    .contains(
                            group.units().getFirst().name(),
                            group.units().getLast().name())
                    .doesNotContain("Thu Hà");
        });
        assertRefused("NOT_YOURS", () -> dues.below(superior(scene.unit()), unit.superior()));
    }

    @Test
    void the_file_holds_a_row_for_every_union_and_says_where_it_comes_from() {
        var unit = scene.unit();
        var above = superior(unit);
        for (int i = 0; i < 61; i++) {
            scene.owes(scene.access().unit(unit.superior()), "Báo cáo năm 2026");
        }
        scene.owes(scene.unit().id(), "Báo cáo năm 2026");
        clock.at("2026-10-31T08:00:00");
        var group = dues.below(above, unit.superior()).getFirst();
        var sheet = table.of(above, List.of(unit.superior()));

        assertThat(sheet.rows())
                .hasSize(61)
                .isEqualTo(group.units().stream()
                        .map(one -> List.of(one.name(), group.what(), group.lastDay(), "Quá hạn", 2L))
                        .toList());
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(DueTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(above.name());
        assertThat(sheet.provenance().asked().filter()).startsWith("các đơn vị dưới Công đoàn");
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
        assertRefused("NOT_YOURS", () -> table.of(superior(scene.unit()), List.of(unit.superior())));
    }

    @Test
    void without_a_mail_server_reminders_stand_in_the_portal_and_people_are_told_so() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        run.remind();
        assertThat(scene.made(due)).isEqualTo("-3NONE");
        var mine = choices.mine(scene.actor(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS, unit.id(), unit.chair()));
        assertThat(mine.server()).isFalse();
        assertThat(mine.reminded()).isTrue();
        assertThat(mine.address()).isTrue();
    }

    private Actor superior(ReminderScene.Unit unit) {
        return scene.actor(OfficeKind.CHAIR, Authorities.Place.SUPERIOR, unit.superior(), 5);
    }
}
