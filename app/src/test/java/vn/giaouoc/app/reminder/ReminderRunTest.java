package vn.giaouoc.app.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.reminder.mail.MailRun;
import vn.giaouoc.db.access.office.OfficeKind;

/** Whoever can hand in is reminded at six steps, once each, by letters a real SMTP server takes. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Property(name = "access.scene", value = "reminder")
@Property(name = "portal.reminders.after-start", value = "2h")
@Property(name = "portal.reminders.mail-again", value = "2h")
class ReminderRunTest implements TestPropertyProvider {

    private final int port = PostBox.freePort();
    private GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Inject
    ReminderScene scene;

    @Inject
    ReminderRun run;

    @Inject
    MailRun mail;

    @Inject
    MailChoiceService choices;

    @Inject
    SceneClock clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "portal.mail.host", "127.0.0.1",
                "portal.mail.port", Integer.toString(port),
                "portal.mail.start-tls", "false",
                "portal.mail.from", "giao-uoc@cong-doan.example",
                "portal.public-url", "https://giaouoc.example/");
    }

    @BeforeEach
    void aServerThatTakesLetters() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        scene.handedInAll();
    }

    @AfterEach
    void stopped() {
        server.stop();
    }

    @Test
    void from_a_month_before_to_a_month_after_there_are_six_reminders_and_six_letters() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        for (var day = LocalDate.of(2026, 10, 1); day.isBefore(LocalDate.of(2026, 11, 29)); day = day.plusDays(1)) {
            morning(day);
            morning(day);
        }
        assertThat(scene.made(due)).isEqualTo("-14SENT -7SENT -3SENT -1SENT 1SENT 7SENT");
        assertThat(letters(unit.address())).hasSize(6);
    }

    @Test
    void a_letter_is_read_with_all_its_diacritics_and_says_by_when_and_where() throws Exception {
        var unit = scene.unit();
        scene.owes(unit.id(), "Báo cáo năm 2026, Nụ cười công sở");
        morning(LocalDate.of(2026, 10, 22));
        var letter = letters(unit.address()).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Nhắc hạn: Báo cáo năm 2026, Nụ cười công sở");
        assertThat(String.valueOf(letter.getContent()))
                .contains(
                        "Kính gửi anh/chị Trần Thị Thu Hà",
                        "hạn đến hết ngày 29/10/2026, còn 7 ngày",
                        "https://giaouoc.example/bao-cao/1");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getFrom()[0]).hasToString("giao-uoc@cong-doan.example");
    }

    @Test
    void days_the_portal_slept_through_collapse_into_one_reminder() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        morning(LocalDate.of(2026, 10, 28));
        assertThat(scene.made(due)).isEqualTo("-1SENT");
        morning(LocalDate.of(2026, 11, 11));
        assertThat(scene.made(due)).isEqualTo("-1SENT 7SENT");
        var later = scene.owes(unit.id(), "Biết muộn");
        morning(LocalDate.of(2026, 11, 13));
        assertThat(scene.made(later))
                .as("fifteen days late: no longer made up for")
                .isEmpty();
    }

    @Test
    void what_was_handed_in_is_reminded_of_no_more() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        morning(LocalDate.of(2026, 10, 22));
        scene.handedIn(due);
        morning(LocalDate.of(2026, 10, 26));
        assertThat(scene.made(due)).isEqualTo("-7SENT");
    }

    @Test
    void chair_and_deputy_are_reminded_and_nobody_whose_office_ended() {
        var unit = scene.unit();
        long deputy = scene.officer(unit.id(), OfficeKind.DEPUTY);
        scene.officer(unit.id(), OfficeKind.CLERK);
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        scene.access().run("UPDATE office SET valid_to = '2026-10-20' WHERE person_id = ?", unit.chair());
        morning(LocalDate.of(2026, 10, 15));
        assertThat(scene.made(due)).isEqualTo("-14SENT -14SENT");
        morning(LocalDate.of(2026, 10, 22));
        assertThat(scene.made(due)).isEqualTo("-14SENT -14SENT -7SENT");
        assertThat(letters(ReminderScene.address(deputy))).hasSize(2);
    }

    @Test
    void two_portals_in_the_same_second_send_one_letter() throws Exception {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        clock.at("2026-10-22T07:00:00");
        Callable<Integer> portal = () -> run.remind() + 100 * mail.send();
        try (var portals = Executors.newFixedThreadPool(4)) {
            int sum = 0;
            for (var done : portals.invokeAll(List.of(portal, portal, portal, portal))) {
                sum += done.get();
            }
            assertThat(sum).as("one reminder, one letter").isEqualTo(101);
        }
        assertThat(scene.made(due)).isEqualTo("-7SENT");
        assertThat(letters(unit.address())).hasSize(1);
    }

    @Test
    void what_waits_together_is_one_letter_and_after_two_a_day_the_portal_alone_reminds() {
        var unit = scene.unit();
        scene.owes(unit.id(), "Việc một");
        scene.owes(unit.id(), "Việc hai");
        morning(LocalDate.of(2026, 10, 22));
        assertThat(letters(unit.address())).hasSize(1);
        scene.owes(unit.id(), "Việc ba");
        clock.at("2026-10-22T09:00:00");
        run.remind();
        mail.send();
        var fourth = scene.owes(unit.id(), "Việc bốn");
        clock.at("2026-10-22T10:00:00");
        run.remind();
        mail.send();
        assertThat(letters(unit.address())).hasSize(2);
        assertThat(scene.made(fourth)).isEqualTo("-7CAPPED");
    }

    @Test
    void who_wants_no_mail_or_has_no_address_is_reminded_in_the_portal_only() {
        var unit = scene.unit();
        var chair = new Actor(7, unit.chair(), "Trần Thị Thu Hà", 1, List.of());
        choices.choose(chair, false);
        assertThat(choices.mine(chair).wanted()).isFalse();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        morning(LocalDate.of(2026, 10, 22));
        assertThat(scene.made(due)).isEqualTo("-7NONE");
        choices.choose(chair, true);
        scene.access().run("UPDATE person SET email = NULL WHERE id = ?", unit.chair());
        morning(LocalDate.of(2026, 10, 26));
        assertThat(scene.made(due)).isEqualTo("-7NONE -3NONE");
        assertThat(letters(unit.address())).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_given_up_after_three_times() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        server.stop();
        morning(LocalDate.of(2026, 10, 22));
        assertThat(scene.made(due)).isEqualTo("-7WAITING");
        mail.send();
        assertThat(scene.made(due)).as("not before its time").isEqualTo("-7WAITING");
        server.start();
        clock.at("2026-10-22T07:30:00");
        mail.send();
        assertThat(scene.made(due)).isEqualTo("-7SENT");

        server.stop();
        morning(LocalDate.of(2026, 10, 26));
        clock.at("2026-10-26T08:00:00");
        mail.send();
        clock.at("2026-10-26T10:00:00");
        mail.send();
        assertThat(scene.made(due)).isEqualTo("-7SENT -3FAILED");
    }

    @Test
    void a_letter_that_may_have_gone_out_is_not_sent_again() {
        var unit = scene.unit();
        var due = scene.owes(unit.id(), "Báo cáo năm 2026");
        clock.at("2026-10-22T07:00:00");
        run.remind();
        scene.access()
                .run(
                        "UPDATE reminder_notice SET mail = 'SENDING', claim = 5, claimed_at = '2026-10-21 23:00:00'"
                                + " WHERE subject = ?",
                        due.subject());
        mail.send();
        assertThat(scene.made(due)).isEqualTo("-7UNSURE");
        assertThat(letters(unit.address())).isEmpty();
    }

    private void morning(LocalDate day) {
        clock.at(day + "T07:00:00");
        run.remind();
        mail.send();
    }

    private List<MimeMessage> letters(String to) {
        return PostBox.letters(server, to);
    }
}
