package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.BigDecimalField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.AgreementScene.World;
import vn.giaouoc.app.agreement.signing.SignatureBook;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
class JudgementPartTest extends AgreementScreens {

    @Inject
    SignatureBook signatures;

    @Test
    void the_year_is_judged_and_two_sign_it_off() {
        var world = scene.world(2);
        long id = signed(world);
        signIn(world.chair());
        open(id, "danh-gia");
        assertThat(page()).contains("Đánh giá cuối năm", "Chưa bắt đầu");
        press("Bắt đầu đánh giá cuối năm");
        fields().forEach(field -> {
            if (field.getValue() == null) {
                test(field).setValue(new BigDecimal("100"));
            }
        });
        press("Ghi kết quả");
        assertThat(everything()).contains("Xác nhận kết quả", "Chưa xác nhận");
        press("Xác nhận");
        press("Xác nhận");
        assertThat(page()).contains("xác nhận lúc");

        signIn(world.departments().getFirst().head());
        open(id, "danh-gia");
        press("Xác nhận");
        press("Xác nhận");
        assertThat(page()).contains("Đánh giá: ");
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

    private java.util.List<BigDecimalField> fields() {
        return find(BigDecimalField.class).all();
    }

    private long signed(World world) {
        long id = scene.open(world);
        world.departments().forEach(department -> Signing.sign(signatures, scene, department.head(), id));
        return id;
    }
}
