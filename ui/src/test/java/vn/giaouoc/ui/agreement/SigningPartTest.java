package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.signing.SignatureBook;
import vn.giaouoc.app.agreement.signing.request.RefuseToSign;
import vn.giaouoc.app.common.Actor;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class SigningPartTest extends AgreementScreens {

    @Inject
    SignatureBook signatures;

    @Test
    void the_list_follows_the_phones_and_the_page_follows_the_last_one() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.chair());
        open(id, "ky");
        assertThat(page())
                .contains(
                        "0/2",
                        "Quét mã để ký",
                        "Chưa ký",
                        scene.page(world.chair(), id).codeShown());
        assertThat(offers("Mở màn hình chiếu")).isTrue();

        sign(world.departments().getFirst().head(), id);
        poll();
        assertThat(page()).contains("1/2", "Trần Thị Thu Hà đã ký lúc");

        sign(world.departments().getLast().head(), id);
        poll();
        assertThat(page()).contains("Đã ký", "2/2").doesNotContain("Quét mã để ký");
    }

    @Test
    void a_refusal_is_told_with_its_reason() {
        var world = scene.world(2);
        long id = scene.open(world);
        var head = world.departments().getFirst().head();
        var page = scene.page(head, id);
        signatures.refuse(
                head,
                id,
                new RefuseToSign(page.version().id(), page.mine().getFirst().id(), "Chỉ tiêu chưa đúng như đã bàn."));
        signIn(world.chair());
        open(id, "ky");
        assertThat(page()).contains("Từ chối ký", "Lý do không ký: Chỉ tiêu chưa đúng như đã bàn.", "1 bên từ chối ký");
    }

    @Test
    void a_party_is_reminded_once_a_day_and_the_second_time_is_refused_in_words() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.chair());
        open(id, "ky");
        press("Nhắc các bên chưa ký");
        press("Nhắc");
        assertThat(find(TextArea.class).all())
                .anyMatch(text -> text.getValue()
                        .contains("/g/#" + scene.page(world.chair(), id).code()));
        press("Đóng");
        assertThat(page()).contains("Đã nhắc 1 lần");
        press("Nhắc các bên chưa ký");
        press("Nhắc");
        assertThat(everything()).contains("hôm nay đã nhắc rồi");
    }

    @Test
    void what_opening_freezes_is_shown_before() {
        var world = scene.world(2);
        long id = scene.agreed(world);
        signIn(world.chair());
        open(id, "ky");
        assertThat(page()).contains("Khi mở ký, cổng khóa đúng văn bản này", "Bên A · Khoa số 1", "Điều 1.");
    }

    @Test
    void a_head_reads_the_list_and_has_no_buttons_of_the_keeper() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.departments().getFirst().head());
        open(id, "ky");
        assertThat(page()).contains("0/2", "Quét mã để ký");
        assertThat(offers("Mở màn hình chiếu")).isFalse();
        assertThat(offers("Nhắc các bên chưa ký")).isFalse();
        assertThat(offers("Rút về thương lượng")).isFalse();
    }

    private void sign(Actor head, long id) {
        Signing.sign(signatures, scene, head, id);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
