package vn.giaouoc.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.activity.ActivityScene;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.book.ActivityQuestion;
import vn.giaouoc.app.activity.issue.OpenIssues;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.HomeView;

@Property(name = "pledge.scene", value = "true")
class ActivityViewTest extends ViewTest {

    @Inject
    ActivityScene scene;

    @Inject
    ActivityBook book;

    @Inject
    OpenIssues openIssues;

    @Test
    void the_chair_sees_first_what_the_year_lacks_and_does_it_there() {
        long unit = scene.union();
        signIn(scene.chair(unit));
        navigate(ActivityView.class);
        assertThat(spans()).contains("Chưa xong", "Phát động").doesNotContain("Đã có");

        press("Ghi lễ phát động");
        press("Ghi lại");
        assertThat(lines(unit)).extracting(ActivityLine::kind).containsExactly("LAUNCH");
        assertThat(spans()).contains("Đã có");
        assertThat(find(Button.class).withText("Ghi lễ phát động").all()).isEmpty();

        press("Hoàn tác");
        assertThat(lines(unit)).isEmpty();
        assertThat(spans()).doesNotContain("Đã có");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        long unit = scene.union();
        signIn(scene.chair(unit));
        navigate(ActivityView.class);
        press("Ghi kết quả");
        type("Nguồn số liệu", "Phiếu khảo sát");
        type("Số người được hỏi", "100");
        type("Số người hài lòng", "120");
        press("Ghi lại");
        var satisfied = field("Số người hài lòng");
        assertThat(satisfied.isInvalid()).isTrue();
        assertThat(satisfied.getErrorMessage()).contains("120", "100");
        assertThat(field("Nguồn số liệu").getValue()).isEqualTo("Phiếu khảo sát");
        assertThat(lines(unit)).isEmpty();

        type("Số người hài lòng", "93");
        press("Ghi lại");
        assertThat(lines(unit)).hasSize(1);
        assertThat(find(Div.class).all()).extracting(Div::getText).contains("93 %");
    }

    @Test
    void every_kind_has_a_dialog_of_its_own_facts() {
        long unit = scene.union();
        signIn(scene.chair(unit));
        navigate(ActivityView.class);
        press("Ghi việc mới");
        press("Kinh phí");
        assertThat(find(Select.class).all()).extracting(Select::getLabel).contains("Nguồn");
        type("Số tiền (đồng)", "-5");
        type("Nội dung chi", "Khen thưởng");
        press("Ghi lại");
        assertThat(lines(unit)).isEmpty();
        press("Thôi");
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void overdue_issues_stand_on_the_page_and_on_the_home_page_and_are_closed_there() {
        long unit = scene.union();
        long dialogue = scene.dialogue(unit, "2026-06-15");
        scene.issue(unit, dialogue, "2026-07-01");
        signIn(scene.chair(unit));
        navigate(HomeView.class);
        assertThat(find(H3.class).all())
                .anyMatch(title -> title.getText().equals("1 kiến nghị đối thoại quá hạn giải quyết"));
        navigate(ActivityView.class);
        assertThat(spans()).contains("Quá hạn 143 ngày");

        press("Cập nhật");
        @SuppressWarnings("unchecked")
        Select<IssueState> state = find(Select.class).all().stream()
                .filter(select -> "Tình trạng".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
        state.setValue(IssueState.RESOLVED);
        press("Lưu");
        var answer = find(TextArea.class).all().stream()
                .filter(area -> "Trả lời".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(answer.isInvalid()).as("resolved wants an answer").isTrue();
        answer.setValue("Đã sửa");
        press("Lưu");
        assertThat(openIssues.of(scene.chair(unit), unit)).isEmpty();
    }

    @Test
    void the_table_is_what_was_asked_for_and_a_record_opens_from_its_address() {
        long unit = scene.union();
        scene.meeting(unit, "2026-03-01", 30);
        long old = scene.meeting(unit, "2025-03-01", 30);
        scene.add(unit, "MODEL", "2026-05-01", "Một cửa thân thiện", Map.of("stage", "NEW"));
        signIn(scene.chair(unit));
        navigate(ActivityView.class);
        assertThat(rows()).hasSize(2);
        type("Tìm trong các việc đã ghi", "mot cua");
        assertThat(rows()).extracting(ActivityLine::kind).containsExactly("MODEL");

        UI.getCurrent().navigate("hoat-dong", QueryParameters.of("muc", Long.toString(old)));
        assertThat(rows()).extracting(ActivityLine::number).containsExactly(old);
        assertThat(find(Dialog.class).all()).anyMatch(Dialog::isOpened);
    }

    @Test
    void a_superior_reads_and_finds_nothing_to_press() {
        long unit = scene.union();
        scene.meeting(unit, "2026-03-01", 30);
        signIn(scene.superior(unit));
        navigate(ActivityView.class);
        assertThat(rows()).hasSize(1);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Ghi việc mới", "Ghi lễ phát động");
    }

    @SuppressWarnings("unchecked")
    private List<ActivityLine> rows() {
        return ((Grid<ActivityLine>) find(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    private List<ActivityLine> lines(long unit) {
        return book.year(scene.chair(unit), ActivityQuestion.of(unit, 2026)).lines();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private void type(String label, String value) {
        field(label).setValue(value);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
