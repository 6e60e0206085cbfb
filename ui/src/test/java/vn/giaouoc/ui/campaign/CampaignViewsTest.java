package vn.giaouoc.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.shell.NotForYouView;

class CampaignViewsTest extends ViewTest {

    @Inject
    Campaigns campaigns;

    @Test
    void anybody_reads_the_list_and_finds_without_diacritics() {
        navigate(CampaignListView.class);
        assertThat(find(H2.class).all()).extracting(CampaignViewsTest::words).contains("Năm không", "Nụ cười công sở");
        test(find(TextField.class).single()).setValue("nam khong");
        assertThat(find(H2.class).all()).extracting(CampaignViewsTest::words).containsExactly("Năm không");
    }

    @Test
    void a_plan_is_read_whole_without_signing_in() {
        for (var campaign : campaigns.search("")) {
            if (campaign.code().startsWith("THU-")) {
                continue; // another test's own campaign
            }
            navigate("cuoc-van-dong/" + campaign.code(), CampaignView.class);
            var page = words((Component) getCurrentView());
            var plan = campaigns.plan(campaign);
            assertThat(page).contains(plan.name()).contains(plan.purposes()).contains(plan.requirements());
            assertThat(page)
                    .contains(plan.legalBases())
                    .contains(plan.document().recipients());
            plan.pledge().items().forEach(item -> assertThat(page).contains(item.text()));
            plan.criteria().collective().forEach(group -> assertThat(page).contains(group.title()));
            plan.criteria().individual().forEach(group -> {
                assertThat(page).contains(group.title());
                group.items().forEach(item -> assertThat(page).contains(item.text()));
            });
            plan.milestones().forEach(milestone -> assertThat(page).contains(milestone.text()));
            plan.awards().forEach(award -> {
                assertThat(page).contains(award.text());
                award.forms().forEach(form -> assertThat(page).contains(form));
            });
            plan.assignments()
                    .forEach(section ->
                            section.items().forEach(line -> assertThat(page).contains(String.valueOf(line.text()))));
            plan.corrections().forEach(slip -> assertThat(page).contains(slip.to()));
        }
    }

    @Test
    void only_those_who_keep_campaigns_open_the_desk() {
        navigate("dot-ky", NotForYouView.class);
        signIn(Actor.SYSTEM);
        navigate("dot-ky", CampaignYearsView.class);
        test(find(Button.class).withText("Mở năm ký cam kết").single()).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Mở năm ký cam kết");
    }

    @Test
    void the_plan_says_the_last_day_of_a_deadline_in_words() {
        navigate("cuoc-van-dong/HCM-VHCS-2019-2025", CampaignView.class);
        assertThat(words((Component) getCurrentView())).contains("Ngày cuối cùng được nộp là 29/10");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
