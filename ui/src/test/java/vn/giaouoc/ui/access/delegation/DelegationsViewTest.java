package vn.giaouoc.ui.access.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.access.head.HeadScene.Head;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.db.access.delegation.Delegate;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.access.MyAccountView;
import vn.giaouoc.ui.shell.HomeView;
import vn.giaouoc.ui.workplace.WorkplacesView;

/** A head lets a colleague sign from the own account and takes it back; the chair can take it back too. */
@Property(name = "access.scene", value = "delegations")
@Property(name = "portal.access.second-factor", value = "optional")
class DelegationsViewTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Inject
    AccessScene accounts;

    @Inject
    HeadScene scene;

    @Inject
    SceneClock clock;

    @Inject
    Heads heads;

    long unit;
    long colleague;
    Head head = new Head(0, 0);

    @BeforeEach
    void a_head_on_an_own_phone() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit();
        colleague = accounts.member(unit, "Kpă Nay", null);
        head = scene.departmentHead(unit, scene.department(unit, "Khoa Nội"));
        signIn(scene.phone(head.person()));
    }

    @Test
    void a_head_delegates_with_the_pin_and_takes_it_back() {
        navigate(DelegationsView.class);
        assertThat(words()).contains("Chưa ủy quyền cho ai");
        fill(TODAY.plusDays(3), "000001");
        press("Ủy quyền ký");
        assertThat(secret().getErrorMessage()).contains("còn 4 lần thử");
        assertThat(field("Lý do").getValue()).as("what was typed stays").isEqualTo("Đi công tác");

        secret().setValue(HeadScene.PIN);
        press("Ủy quyền ký");
        assertThat(words()).contains("Kpă Nay", "21/11/2026 đến hết 24/11/2026", "Đang có hiệu lực", "03/UQ-KN");
        assertThat(heads.powersOf(colleague, TODAY)).hasSize(1);

        press("Thu hồi");
        press("Thu hồi");
        assertThat(words()).contains("Đã thu hồi");
        assertThat(heads.powersOf(colleague, TODAY)).isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field() {
        navigate(DelegationsView.class);
        press("Ủy quyền cho một người");
        press("Ủy quyền ký");
        assertThat(people().isInvalid()).isTrue();
        people().setValue(new Delegate(colleague, "Kpă Nay", null));
        press("Ủy quyền ký");
        assertThat(day("Đến hết ngày").getErrorMessage()).contains("luôn có thời hạn");
        day("Đến hết ngày").setValue(LocalDate.of(2027, 1, 1));
        field("Số văn bản ủy quyền").setValue("03/UQ-KN");
        field("Lý do").setValue("Đi công tác");
        secret().setValue(HeadScene.PIN);
        press("Ủy quyền ký");
        assertThat(day("Đến hết ngày").getErrorMessage()).contains("31/12/2026");
    }

    @Test
    void the_delegate_reads_in_whose_place_he_signs_and_the_chair_takes_it_back() {
        navigate(DelegationsView.class);
        fill(TODAY.plusDays(3), HeadScene.PIN);
        press("Ủy quyền ký");

        signIn(scene.phone(colleague));
        navigate(HomeView.class);
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Anh/chị được ký thay Trần Thị Thu Hà");
        navigate(DelegationsView.class);
        assertThat(words()).contains("Tôi ký thay ai", "Thay Trần Thị Thu Hà").doesNotContain("Ai ký thay tôi");

        signIn(accounts.actor(OfficeKind.CHAIR, unit));
        navigate(WorkplacesView.class);
        assertThat(words()).contains("Kpă Nay ký thay đến hết 24/11/2026");
        press("Ủy quyền");
        press("Thu hồi");
        press("Thu hồi");
        assertThat(words()).doesNotContain("Kpă Nay");
        assertThat(heads.powersOf(colleague, TODAY)).isEmpty();
    }

    @Test
    void who_signs_for_nothing_is_told_so_and_a_head_finds_the_way_in_the_own_account() {
        navigate(MyAccountView.class);
        assertThat(find(Anchor.class).withText("Mở «Ủy quyền ký»").all()).hasSize(1);

        signIn(scene.phone(scene.member(unit)));
        navigate(DelegationsView.class);
        assertThat(words()).contains("không giữ chức danh nào");
        assertThat(find(Button.class).withText("Ủy quyền cho một người").all()).isEmpty();
        navigate(MyAccountView.class);
        assertThat(find(Anchor.class).withText("Mở «Ủy quyền ký»").all()).isEmpty();
    }

    private void fill(LocalDate last, String pin) {
        press("Ủy quyền cho một người");
        people().setValue(new Delegate(colleague, "Kpă Nay", null));
        day("Đến hết ngày").setValue(last);
        field("Số văn bản ủy quyền").setValue("03/UQ-KN");
        field("Lý do").setValue("Đi công tác");
        secret().setValue(pin);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Delegate> people() {
        return find(ComboBox.class).withCaption("Người ký thay").single();
    }

    private PasswordField secret() {
        return find(PasswordField.class).withCaption("Mã PIN của anh/chị").single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withCaption(label).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
