package vn.giaouoc.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.question.QuestionScene;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.HomeView;

/** A chair asks on the screen, the office answers on its own, everybody reads what it publishes. */
@Property(name = "access.scene", value = "question views")
class QuestionViewsTest extends ViewTest {

    @Inject
    QuestionScene scene;

    @Inject
    SceneClock clock;

    @BeforeEach
    void inNovember() {
        clock.at("2026-11-21T14:30:00");
    }

    @Test
    void a_chair_asks_and_reads_the_answer_the_office_writes() {
        var world = scene.world();
        signIn(world.chair());
        navigate(QuestionsView.class);
        assertThat(words()).contains("Đơn vị chưa hỏi điều gì").doesNotContain("Phiếu gửi tới Ban");
        press("Đặt câu hỏi");
        press("Gửi câu hỏi");
        assertThat(title().isInvalid())
                .as("what is missing is said at its field")
                .isTrue();
        title().setValue("Nghỉ thai sản có tính không?");
        area("Nội dung").setValue("Đơn vị có 12 người nghỉ.");
        press("Gửi câu hỏi");
        assertThat(words()).contains("Nghỉ thai sản có tính không?", "Mới", "chưa ai nhận", "Đơn vị có 12 người nghỉ.");

        signIn(world.officer());
        navigate(HomeView.class);
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("1 phiếu hỏi đang chờ trả lời");
        navigate(QuestionsView.class);
        openFirst();
        press("Nhận xử lý");
        assertThat(words()).contains("Nguyễn Ban đang giữ");
        press("Trả lời");
        area("Nội dung").setValue("Có tính.");
        press("Gửi trả lời");
        assertThat(words()).contains("Đã trả lời", "Có tính.");

        signIn(world.chair());
        navigate(HomeView.class);
        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .contains("Ban CS-PL đã trả lời: Nghỉ thai sản có tính không?");
        navigate(QuestionsView.class);
        openFirst();
        press("Đóng phiếu");
        assertThat(words()).contains("Đóng");
        assertThat(find(Button.class).withText("Mở lại").all()).hasSize(1);
    }

    @Test
    void the_queue_is_narrowed_by_words_without_diacritics_and_to_the_own_hands() {
        var world = scene.world();
        scene.asked(world, "Nghỉ thai sản");
        scene.asked(world, "Hạn nộp báo cáo");
        signIn(world.officer());
        navigate(QuestionsView.class);
        assertThat(words()).contains("Nghỉ thai sản", "Hạn nộp báo cáo");
        find(TextField.class).withCaption("Tìm").single().setValue("han nop");
        assertThat(words()).contains("Hạn nộp báo cáo").doesNotContain("Nghỉ thai sản");
        find(Checkbox.class).single().setValue(true);
        assertThat(words()).contains("Không có phiếu nào như vậy");
    }

    @Test
    void what_the_office_publishes_is_read_by_everybody_and_names_nobody() {
        var world = scene.world();
        var mark = Long.toString(Ids.next(), 36);
        long id = scene.answered(world, "Riêng của đơn vị", "Số ký chia số đoàn viên.");
        signIn(world.officer());
        navigate("hoi-dap/phieu/" + id, QuestionView.class);
        press("Đưa vào câu hỏi thường gặp");
        area("Câu hỏi").setValue("Chị Rơ Châm Hlinh hỏi " + mark);
        press("Công khai");
        assertThat(area("Câu hỏi").getErrorMessage()).contains("tên người đã viết trong phiếu");
        area("Câu hỏi").setValue("Tỷ lệ tính thế nào? " + mark);
        press("Công khai");
        assertThat(find(Button.class).withText("Gỡ khỏi trang công khai").all()).hasSize(1);

        somebodyLeaves();
        navigate(FaqView.class);
        find(TextField.class).withCaption("Tìm").single().setValue("ty le " + mark);
        assertThat(words()).contains("Tỷ lệ tính thế nào? " + mark, "Số ký chia số đoàn viên.");
        assertThat(words()).doesNotContain("Hlinh", "Riêng của đơn vị", "Nguyễn Ban");
        find(TextField.class).withCaption("Tìm").single().setValue("khong co " + mark);
        assertThat(words()).contains("thử gõ ít chữ hơn");
    }

    @Test
    void a_question_of_elsewhere_is_not_shown_whatever_the_address_says() {
        var world = scene.world();
        long id = scene.asked(world, "Việc riêng của đơn vị");
        signIn(scene.world().chair());
        navigate("hoi-dap/phieu/" + id, QuestionView.class);
        assertThat(words()).contains("Không có phiếu hỏi này").doesNotContain("Việc riêng");
    }

    private void somebodyLeaves() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private void openFirst() {
        var link = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.matches("hoi-dap/phieu/\\d+"))
                .findFirst()
                .orElseThrow();
        navigate(link, QuestionView.class);
    }

    private TextField title() {
        return find(TextField.class).withCaption("Việc cần hỏi").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
