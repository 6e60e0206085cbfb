package vn.giaouoc.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.ui.ViewTest;

class ChangeChoiceTest extends ViewTest {

    @Test
    void one_press_takes_three_changes_and_leaves_the_suspect_and_another_press_takes_none() {
        var trial = trial();
        var write = new WriteButton(trial);
        var card = new TrialCard(trial, write::offer);
        UI.getCurrent().add(card, write);
        assertThat(write.getText()).isEqualTo("Ghi 0 người");
        assertThat(write.isEnabled()).isFalse();

        press("Nhận tất cả 3 thay đổi");

        assertThat(card.decisions().changes()).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(card.decisions().somebodyElse()).isEmpty();
        assertThat(write.getText()).isEqualTo("Nhận 3 thay đổi");
        assertThat(told()).contains("Đã chọn 3 / 3 thay đổi.");

        find(Checkbox.class).single().setValue(true);
        assertThat(write.getText()).isEqualTo("Ghi 1 người, nhận 3 thay đổi");

        press("Bỏ chọn tất cả");
        assertThat(card.decisions().changes()).isEmpty();
        assertThat(card.decisions().somebodyElse()).containsExactly(6);
        assertThat(write.getText()).isEqualTo("Ghi 1 người");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private List<String> told() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static Trial trial() {
        return new Trial(
                0,
                "người",
                0,
                List.of(),
                List.of(),
                List.of(new Trial.Suspect(6, "Trần Thị Thu Hà, 1985", "Trần Thị Thu Hà, 1985", "Cùng họ tên.")),
                List.of(
                        new Trial.Change(2, "Dòng 2, Lê Văn Đạt: Số điện thoại", true),
                        new Trial.Change(3, "Dòng 3, Rơ Châm H'Yéo: Chức vụ", true),
                        new Trial.Change(4, "Dòng 4, Phan Thị Thảo: Tổ", true),
                        new Trial.Change(5, "Dòng 5, Siu Black: Đoàn viên", false)),
                List.of());
    }
}
