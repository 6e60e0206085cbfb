package vn.giaouoc.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.report.table.Sheet;
import vn.giaouoc.ui.shell.NotForYouView;

/** The desk of accounts shows the own subtree; one's own account is everybody's. */
@Property(name = "access.scene", value = "views")
@Property(name = "portal.access.second-factor", value = "optional")
class AccountsViewTest extends ViewTest {

    @Inject
    AccessScene scene;

    @Test
    void a_chair_sees_the_officers_of_the_own_unit_and_finds_them_without_diacritics() {
        var superior = scene.superior(scene.province());
        var unit = scene.unit(superior);
        scene.officer(OfficeKind.CHAIR, scene.unit(superior));
        scene.officer(OfficeKind.CLERK, unit);
        signIn(scene.actor(OfficeKind.CHAIR, unit));

        navigate(AccountsView.class);
        assertThat(find(H3.class).all()).hasSize(2);
        test(find(TextField.class).single()).setValue("khong ai ten the");
        assertThat(find(H3.class).all()).isEmpty();
        test(find(TextField.class).single()).setValue("tran thi thu ha");
        assertThat(find(H3.class).all()).hasSize(2);
        assertThat(Sheet.read(file("Tải Excel")).column("Họ và tên"))
                .containsExactly("Trần Thị Thu Hà", "Trần Thị Thu Hà");
    }

    @Test
    void who_keeps_no_accounts_does_not_see_the_desk() {
        signIn(scene.actor(OfficeKind.CLERK, scene.province()));
        navigate("tai-khoan", NotForYouView.class);
    }

    @Test
    void everybody_sees_the_own_account_with_its_devices() {
        signIn(scene.actor(OfficeKind.CLERK, scene.province()));
        navigate(MyAccountView.class);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Mật khẩu", "Ứng dụng xác thực", "Máy đang đăng nhập");
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Đổi mật khẩu");
    }
}
