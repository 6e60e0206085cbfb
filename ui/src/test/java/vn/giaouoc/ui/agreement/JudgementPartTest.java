package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.PasswordField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.OwnPhones;
import vn.giaouoc.app.agreement.signing.SignatureBook;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class JudgementPartTest extends AgreementScreens {

    @Inject
    SignatureBook signatures;

    @Inject
    OwnPhones phones;

    @Test
    void the_year_is_judged_and_two_sign_it_off() {
        var world = scene.world(2);
        long id = signed(world);
        signIn(phones.of(world.chair()));
        open(id, "danh-gia");
        assertThat(page()).contains("Đánh giá cuối năm", "Chưa bắt đầu", "chưa có chỉ tiêu này");
        press("Bắt đầu đánh giá cuối năm");
        fields().forEach(field -> {
            if (field.getValue() == null) {
                test(field).setValue(new BigDecimal("100"));
            }
        });
        press("Ghi kết quả");
        assertThat(everything()).contains("Xác nhận kết quả", "Chưa xác nhận");
        signOff("Xác nhận", "482914");
        assertThat(secret().getErrorMessage()).contains("PIN chưa đúng", "lần thử");
        assertThat(secret().isInvalid()).isTrue();
        assertThat(page()).doesNotContain("xác nhận lúc");
        test(secret()).setValue(OwnPhones.PIN);
        press("Xác nhận kết quả");
        assertThat(page()).contains("xác nhận lúc").doesNotContain("Giao ước đã đánh giá");

        signIn(phones.of(world.departments().getFirst().head()));
        open(id, "danh-gia");
        signOff("Xác nhận", OwnPhones.PIN);
        assertThat(scene.page(world.chair(), id).judgedAt()).isNotNull();
    }

    @Test
    void one_person_signs_off_in_one_role_only() {
        var world = scene.world(2);
        long id = signed(world);
        signIn(world.departments().getFirst().head());
        open(id, "danh-gia");
        assertThat(page()).contains("Chưa bắt đầu");
        assertThat(offers("Bắt đầu đánh giá cuối năm")).isFalse();
    }

    private void signOff(String button, String secret) {
        press(button);
        test(secret()).setValue(secret);
        press("Xác nhận kết quả");
    }

    private PasswordField secret() {
        return find(PasswordField.class).all().getLast();
    }

    private java.util.List<BigDecimalField> fields() {
        return find(BigDecimalField.class).all();
    }

    private long signed(World world) {
        long id = scene.open(world);
        world.departments().forEach(department -> Signing.sign(signatures, scene, department.head(), id));
        return id;
    }
}
