package vn.giaouoc.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.desk.DeskPlaces;
import vn.giaouoc.app.desk.DeskService;
import vn.giaouoc.app.invitation.InvitationScene;
import vn.giaouoc.app.pledge.CampaignScene;
import vn.giaouoc.app.pledge.PledgeScene;
import vn.giaouoc.app.pledge.writer.PledgeStep;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.NotForYouView;

@Property(name = "pledge.scene", value = "true")
class DeskViewTest extends ViewTest {

    @Inject
    InvitationScene scene;

    @Inject
    PledgeScene pledges;

    @Inject
    DeskService desk;

    @Inject
    DeskPlaces places;

    @Inject
    Campaigns campaigns;

    @Test
    void the_chair_sees_the_figures_change_while_members_sign() {
        long unit = scene.unit();
        long inner = scene.department(unit, "Khoa Nội");
        long signer = scene.member(unit, inner, "Kpă Nay");
        scene.member(unit, inner, "Siu");
        var chair = scene.chair(unit);
        signIn(chair);
        navigate(DeskView.class);
        assertThat(words())
                .contains("Khoa Nội", "Còn 2 có thể ký", "0/2 đã ký")
                .noneMatch(text -> text.contains("Siu"));

        var page = desk.page(chair, places.of(chair, ""));
        pledges.write(
                PledgeStep.SIGN,
                signer,
                new CampaignScene.Running(
                        page.campaignId(), campaigns.texts(page.campaignId()).getLast()));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(words()).contains("Còn 1 có thể ký", "1/2 đã ký");
    }

    @Test
    void the_chair_prints_cards_and_gets_words_for_the_group() {
        long unit = scene.unit();
        scene.member(unit, 0, "Lý A Páo");
        signIn(scene.chair(unit));
        navigate(DeskView.class);
        press("In thẻ QR cho từng người");
        press("In 1 thẻ");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getText().equals("Tải bộ thẻ (PDF, 1 trang)"));
        press("Xong");
        press("Lấy chữ gửi nhóm Zalo");
        assertThat(find(TextArea.class).single().getValue()).contains("/k/", "31/12/2026", "Nguyễn Mạnh Cường");
    }

    @Test
    void a_superior_has_no_desk() {
        signIn(scene.reviewer(scene.unit()));
        navigate("ban-lam-viec", NotForYouView.class);
        assertThat(getCurrentView()).isInstanceOf(NotForYouView.class);
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
