package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.signing.SignatureBook;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class PapersPartTest extends AgreementScreens {

    @Inject
    SignatureBook signatures;

    @Test
    void before_all_have_signed_a_draft_is_printed_and_afterwards_the_sealed_one() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.chair());
        open(id, "giay-to");
        assertThat(links()).contains("Tải bản dự thảo (PDF)", "Tải bản sửa được (DOCX)");
        world.departments().forEach(department -> Signing.sign(signatures, scene, department.head(), id));
        open(id, "giay-to");
        assertThat(links()).contains("Tải bản chính thức (PDF)");
        assertThat(page())
                .contains("Mã xác minh " + scene.page(world.chair(), id).codeShown());
    }

    @Test
    void number_and_day_are_entered_and_a_wrong_number_is_told_at_its_field() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.chair());
        open(id, "giay-to");
        press("Ghi số, ngày, nơi nhận");
        var number = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Số"))
                .findFirst()
                .orElseThrow();
        test(number).setValue("năm");
        press("Ghi");
        assertThat(number.isInvalid()).isTrue();
        test(number).setValue("05");
        press("Ghi");
        assertThat(page()).contains("Số: 05");
    }

    @Test
    void a_head_prints_and_enters_nothing() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.departments().getFirst().head());
        open(id, "giay-to");
        assertThat(links()).contains("Tải bản dự thảo (PDF)");
        assertThat(offers("Ghi số, ngày, nơi nhận")).isFalse();
    }

    private java.util.List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
