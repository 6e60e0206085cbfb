package vn.giaouoc.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.access.office.Candidate;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.NotForYouView;

/** The chair keeps departments and employers and gives each its head. */
@Property(name = "access.scene", value = "workplaces")
@Property(name = "portal.access.second-factor", value = "optional")
class WorkplacesViewTest extends ViewTest {

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    WorkplaceService workplaces;

    @Inject
    OfficeBook book;

    @Inject
    Heads heads;

    @Inject
    Times times;

    long superior;
    long unit;
    Actor chair = Actor.SYSTEM;

    @BeforeEach
    void a_unit_with_a_chair() {
        superior = accounts.superior(accounts.province());
        unit = accounts.unit(superior);
        chair = accounts.actor(OfficeKind.CHAIR, unit);
        signIn(chair);
    }

    @Test
    void an_empty_unit_says_what_to_do_and_takes_its_first_department() {
        navigate(WorkplacesView.class);
        assertThat(words()).contains("Chưa có phòng, ban nào", "từ hai phòng, ban trở lên");

        press("Thêm");
        assertThat(field("Thêm phòng, ban, khoa, tổ").isInvalid()).isTrue();
        field("Thêm phòng, ban, khoa, tổ").setValue("Khoa Nội");
        press("Thêm");
        assertThat(words()).contains("Khoa Nội", "Chưa có người đứng đầu");

        field("Thêm phòng, ban, khoa, tổ").setValue("khoa noi");
        press("Thêm");
        assertThat(field("Thêm phòng, ban, khoa, tổ").getErrorMessage()).contains("Khoa Nội");
        assertThat(field("Thêm phòng, ban, khoa, tổ").getValue()).isEqualTo("khoa noi");
    }

    @Test
    void the_chair_appoints_a_head_who_may_sign_and_lets_the_head_go_again() {
        scene.employer(unit, "Trung tâm Y tế");
        scene.department(unit, "Khoa Nội");
        accounts.member(unit, "Kpă Nay", null);
        navigate(WorkplacesView.class);

        press("Giao chức danh trưởng");
        assertThat(field("Tên chức vụ ghi trên giấy tờ").getValue()).isEqualTo("Trưởng Khoa Nội");
        press("Giao chức danh");
        assertThat(people().isInvalid()).isTrue();
        people().setValue(candidate("kpa nay"));
        press("Giao chức danh");
        assertThat(field("Số quyết định").isInvalid())
                .as("the paper is asked for at its field")
                .isTrue();
        field("Số quyết định").setValue("12/QĐ-TTYT");
        press("Giao chức danh");

        assertThat(words()).contains("Kpă Nay", "Trưởng Khoa Nội", "Chưa có mã PIN");
        assertThat(heads.holders(unit, times.today()))
                .extracting(SigningPower::title)
                .contains("Trưởng Khoa Nội");

        press("Cho thôi giữ");
        field("Số quyết định hoặc lý do").setValue("13/QĐ-TTYT");
        press("Cho thôi giữ");
        assertThat(words()).doesNotContain("Kpă Nay");
    }

    @Test
    void what_is_ended_leaves_the_list_and_can_be_brought_back() {
        scene.department(unit, "Khoa Nội");
        navigate(WorkplacesView.class);

        choose("Kết thúc");
        press("Kết thúc");
        assertThat(words()).contains("Đã kết thúc (1)");
        press("Mở lại");
        assertThat(words()).doesNotContain("Đã kết thúc").contains("Khoa Nội");
    }

    @Test
    @SuppressWarnings("unchecked")
    void with_two_employers_a_department_is_told_to_which_it_belongs() {
        scene.employer(unit, "Trường A");
        scene.employer(unit, "Trường B");
        scene.department(unit, "Tổ Toán");
        navigate(WorkplacesView.class);
        assertThat(words()).contains("Chưa ghi thuộc cơ quan nào");

        choose("Sửa");
        var employer = find(Select.class).withCaption("Thuộc cơ quan, đơn vị").single();
        employer.setValue(employer.getListDataView().getItems().toList().getFirst());
        press("Ghi thay đổi");

        assertThat(words()).doesNotContain("Chưa ghi thuộc cơ quan nào");
    }

    @Test
    void a_superior_without_accounts_sees_counts_and_no_names_and_keeps_departments() {
        scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));
        signIn(accounts.actor(OfficeKind.REVIEWER, superior));
        open(unit);

        assertThat(words()).contains("Khoa Nội", "Có người đứng đầu").doesNotContain("Trần Thị Thu Hà");
        assertThat(buttons()).contains("Thêm").doesNotContain("Giao chức danh trưởng", "Cho thôi giữ", "Ủy quyền");
    }

    @Test
    void a_unit_of_elsewhere_is_refused_in_a_sentence_and_a_member_sees_no_such_screen() {
        signIn(accounts.actor(OfficeKind.CHAIR, scene.unit()));
        open(unit);
        assertThat(words()).contains("không có quyền");
        assertThat(find(Anchor.class).withText("Chọn một đơn vị").all()).hasSize(1);

        signIn(scene.phone(scene.member(unit)));
        navigate("co-quan-phong-ban", NotForYouView.class);
    }

    @Test
    void many_departments_are_searched_without_diacritics_and_by_missing_heads() {
        for (var i = 1; i <= 13; i++) {
            scene.department(unit, "Tổ may " + i);
        }
        scene.departmentHead(unit, scene.department(unit, "Xưởng Giặt"));
        navigate(WorkplacesView.class);

        field("Tìm phòng, ban, tổ hoặc người đứng đầu").setValue("xuong giat");
        assertThat(find(PlaceCard.class).all()).hasSize(1);
        field("Tìm phòng, ban, tổ hoặc người đứng đầu").setValue("tran thi thu");
        assertThat(find(PlaceCard.class).all()).hasSize(1);
        field("Tìm phòng, ban, tổ hoặc người đứng đầu").setValue("");
        find(com.vaadin.flow.component.checkbox.Checkbox.class).single().setValue(true);
        assertThat(find(PlaceCard.class).all()).hasSize(13);
    }

    private Candidate candidate(String words) {
        return book.candidates(chair, unit, words).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Candidate> people() {
        return find(ComboBox.class).withCaption("Người nhận chức vụ").single();
    }

    private static void open(long unit) {
        UI.getCurrent().navigate("co-quan-phong-ban", QueryParameters.of("don-vi", Long.toString(unit)));
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    /** An item of the last menu of the page. */
    private void choose(String words) {
        var menu = find(MenuBar.class).all().getLast().getItems().getFirst().getSubMenu();
        var item = menu.getItems().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
