package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import io.micronaut.context.annotation.Property;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.ui.shell.HomeView;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class MyAgreementsViewTest extends AgreementScreens {

    @Test
    void a_phone_without_grants_sees_what_waits_for_its_department() {
        var world = scene.world(3);
        scene.sent(world);
        signIn(world.departments().getFirst().head());
        navigate(MyAgreementsView.class);
        assertThat(page())
                .contains("Đang chờ anh/chị", "Khoa số 1", "Khoa số 2, Khoa số 3", "đề nghị sửa hoặc thống nhất");
        navigate(HomeView.class);
        assertThat(page()).contains("Giao ước thi đua của Khoa số 1");
    }

    @Test
    void signing_leads_to_the_page_that_asks_for_the_pin() {
        var world = scene.world(2);
        long id = scene.open(world);
        signIn(world.departments().getFirst().head());
        navigate(MyAgreementsView.class);
        var code = scene.page(world.chair(), id).code();
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("/g/#" + code));
        assertThat(page()).contains("Chờ anh/chị ký, hạn đến hết ngày 20/12/2026");
    }

    @Test
    void drafts_are_nobodys_but_the_keepers() {
        var world = scene.world(2);
        scene.draft(world);
        signIn(world.departments().getFirst().head());
        navigate(MyAgreementsView.class);
        assertThat(page()).contains("Chưa có giao ước nào được gửi tới phòng");
    }

    @Test
    void whoever_heads_nothing_is_told_why_the_page_is_empty() {
        signIn(scene.nobody());
        navigate(MyAgreementsView.class);
        assertThat(page()).contains("dành cho người đứng đầu");
        assertThat(context.getBean(MyAgreements.class).isHead(scene.nobody())).isFalse();
    }
}
