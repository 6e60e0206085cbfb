package vn.giaouoc.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.Authorities;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.reminder.MailChoiceService;
import vn.giaouoc.app.reminder.ReminderScene;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.access.MyAccountView;
import vn.giaouoc.ui.report.table.Sheet;
import vn.giaouoc.ui.shell.HomeView;

/** Who owes reads it on the home page; who is above copies words for the group chat. */
@Property(name = "access.scene", value = "reminder views")
class ReminderViewsTest extends ViewTest {

    @Inject
    ReminderScene scene;

    @Inject
    MailChoiceService choices;

    @Inject
    SceneClock clock;

    @BeforeEach
    void twoDaysBefore() {
        clock.at("2026-10-27T08:00:00");
    }

    @Test
    void a_chair_reads_on_the_home_page_what_is_due_and_by_when() {
        var unit = scene.unit();
        scene.owes(unit.id(), "Báo cáo năm 2026");
        signIn(scene.actor(OfficeKind.CHAIR, Authorities.Place.GRASSROOTS, unit.id(), unit.chair()));
        navigate(HomeView.class);
        assertThat(words()).contains("Báo cáo năm 2026", "Hạn đến hết ngày 29/10/2026, còn 2 ngày.");
    }

    @Test
    void a_superior_copies_words_and_reads_that_there_is_no_mail_server() {
        var unit = scene.unit();
        scene.owes(unit.id(), "Báo cáo năm 2026");
        signIn(scene.actor(OfficeKind.CHAIR, Authorities.Place.SUPERIOR, unit.superior(), unit.chair()));
        navigate(HomeView.class);
        assertThat(words()).contains("1 đơn vị chưa nộp: Báo cáo năm 2026");
        navigate(RemindersView.class);
        assertThat(words()).contains("chưa có máy chủ thư", "Sắp đến hạn", "Công đoàn cơ sở");
        assertThat(Sheet.read(file("Tải Excel")).columns("Việc phải nộp", "Hạn đến hết ngày"))
                .containsExactly(List.of("Báo cáo năm 2026", "29/10/2026"));
        find(Button.class).withText("Chép lời nhắn Zalo").single().click();
        assertThat(find(TextArea.class).single().getValue()).contains("Còn 1 đơn vị chưa nộp", "còn 2 ngày");
    }

    @Test
    void mail_is_chosen_in_the_own_account() {
        var unit = scene.unit();
        var officer = scene.access().officer(OfficeKind.DEPUTY, unit.id());
        var deputy = scene.access().actor(officer);
        signIn(deputy);
        navigate(MyAccountView.class);
        var wanted = find(Checkbox.class).single();
        assertThat(wanted.getValue()).isTrue();
        wanted.setValue(false);
        assertThat(choices.mine(deputy).wanted()).isFalse();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
