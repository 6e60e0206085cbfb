package vn.giaouoc.app.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.campaign.CampaignRepository;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.PledgeItem;
import vn.giaouoc.db.campaign.PledgeText;
import vn.giaouoc.db.campaign.PledgeTextRepository;
import vn.giaouoc.db.campaign.plan.Criteria;
import vn.giaouoc.db.campaign.plan.Plan;

@MicronautTest(transactional = false)
class CampaignLoaderTest {

    private static final String BINH_DINH = "BD-NOI-KHONG-TIEU-CUC-2020-2028";
    private static final String HAI_DUONG = "HD-VHCS-MTTQ-2019-2025";
    private static final String HO_CHI_MINH = "HCM-VHCS-2019-2025";
    private static final String BAC_GIANG = "BG-NU-CUOI-CONG-SO-2021-2025";
    private static final String YEN_BAI = "YB-VHCS-SKHCN-2019-2025";

    @Inject
    CampaignLoader loader;

    @Inject
    PlanFolder folder;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignRepository rows;

    @Inject
    PledgeTextRepository texts;

    @Inject
    CampaignScene scene;

    @Test
    void the_five_plans_are_there_and_only_binh_dinhs_still_runs() {
        assertThat(campaigns.all().stream().filter(campaign -> campaign.state() == CampaignState.CLOSED))
                .extracting("code")
                .contains(HAI_DUONG, HO_CHI_MINH, BAC_GIANG, YEN_BAI)
                .doesNotContain(BINH_DINH);
        var first = campaigns.byCode(BINH_DINH).orElseThrow();
        assertThat(first.state()).isEqualTo(CampaignState.OPEN);
        assertThat(first.yearFrom()).isEqualTo(2020);
        assertThat(first.yearTo()).isEqualTo(2028);
    }

    @Test
    void binh_dinhs_plan_is_whole() {
        var plan = plan(BINH_DINH);
        assertThat(plan.pledge().items())
                .extracting(PledgeItem::text)
                .containsExactly(
                        "Không cửa quyền, hách dịch, gây khó khăn, phiền hà",
                        "Không quan liêu, vô cảm, vô trách nhiệm",
                        "Không tham nhũng, lãng phí, lợi ích nhóm",
                        "Không xu nịnh, chạy chọt, gian dối",
                        "Không lợi dụng chức vụ, quyền hạn trong thực thi công vụ");
        assertThat(sizes(plan.criteria().collective())).containsExactly(5, 5, 4);
        assertThat(sizes(plan.criteria().individual())).containsExactly(6, 6);
        assertThat(plan.inspection()).isNotNull();
        assertThat(plan.inspection().items()).hasSize(7);
        assertThat(plan.milestones()).hasSize(6);
        assertThat(plan.awards()).hasSize(3);
        assertThat(plan.legalBases()).hasSize(3);
        assertThat(plan.document().recipients()).hasSize(8);
        assertThat(plan.corrections()).hasSize(2);
        assertThat(plan.owner().kind()).isEqualTo("PROVINCIAL_FEDERATION");
        assertThat(leadersOnly(plan)).containsExactly("BD.CN.b.6");
        assertThat(plan.assignments()).extracting(Plan.Section::title).contains("3. Công đoàn cơ sở");
    }

    @Test
    void the_other_four_are_whole_too() {
        var haiDuong = plan(HAI_DUONG);
        assertThat(haiDuong.pledge().items()).hasSize(7);
        assertThat(sizes(haiDuong.criteria().collective())).containsExactly(7);
        assertThat(sizes(haiDuong.criteria().individual())).containsExactly(4, 3, 4, 4, 6, 2, 0, 6, 5);
        assertThat(haiDuong.criteria().individual().get(6).id()).isEqualTo("HD.CN.7");
        assertThat(leadersOnly(haiDuong)).containsExactly("HD.CN.3.4", "HD.CN.4.4");
        assertThat(haiDuong.corrections()).hasSize(15);
        var hoChiMinh = plan(HO_CHI_MINH);
        assertThat(hoChiMinh.pledge().items()).isEmpty();
        assertThat(sizes(hoChiMinh.criteria().collective())).containsExactly(9);
        assertThat(sizes(hoChiMinh.criteria().individual())).containsExactly(5);
        assertThat(hoChiMinh.document().recipients()).hasSize(21);
        assertThat(hoChiMinh.reporting().deadline()).satisfies(deadline -> {
            assertThat(deadline.day()).isEqualTo(30);
            assertThat(deadline.month()).isEqualTo(10);
            assertThat(deadline.inclusive()).isFalse();
        });
        var bacGiang = plan(BAC_GIANG);
        assertThat(bacGiang.pledge().items()).hasSize(4);
        assertThat(bacGiang.criteria().collective()).isEmpty();
        assertThat(sizes(bacGiang.criteria().individual())).containsExactly(7);
        assertThat(bacGiang.activities()).hasSize(3);
        assertThat(bacGiang.document().number()).isNull();
        var yenBai = plan(YEN_BAI);
        assertThat(yenBai.pledge().items()).hasSize(7);
        assertThat(sizes(yenBai.criteria().collective())).containsExactly(5, 3, 0, 2, 0);
        assertThat(sizes(yenBai.criteria().individual())).containsExactly(4, 3, 4, 4, 6, 2);
        assertThat(yenBai.document().signBlock()).isNull();
    }

    @Test
    void loading_twice_changes_nothing() {
        var before = versions();
        var textsBefore = texts.count();
        loader.load(folder.plans());
        assertThat(versions()).isEqualTo(before);
        assertThat(texts.count()).isEqualTo(textsBefore);
    }

    @Test
    void a_changed_plan_is_a_new_version_and_the_signed_text_stays() {
        var code = "THU-" + UUID.randomUUID();
        loader.load(List.of(file(code, "Không một", "Mục đích cũ")));
        var first = campaign(code).id();
        loader.load(List.of(file(code, "Không một", "Mục đích mới")));
        assertThat(campaign(code).contentVersion()).isEqualTo(2);
        assertThat(texts.findByCampaignIdOrderByVersion(first)).hasSize(1);
        loader.load(List.of(file(code, "Không hai", "Mục đích mới")));
        assertThat(texts.findByCampaignIdOrderByVersion(first))
                .extracting(text -> text.items().getFirst().text())
                .containsExactly("Không một", "Không hai");
    }

    @Test
    void the_digest_of_a_text_can_be_computed_by_anybody() {
        var campaign = campaigns.byCode(BINH_DINH).orElseThrow();
        var text = campaigns.texts(campaign.id()).getFirst();
        var canonical = PledgeText.canonical(BINH_DINH, 1, text.title(), text.items());
        assertThat(canonical)
                .startsWith("giaouoc-pledge-text-1\n" + BINH_DINH + "\n1\n")
                .endsWith("BD.P.5\tKhông lợi dụng chức vụ, quyền hạn trong thực thi công vụ\n");
        assertThat(text.sha256()).isEqualTo(PledgeText.digest(BINH_DINH, 1, text.title(), text.items()));
    }

    private Plan plan(String code) {
        return campaigns.plan(campaigns.byCode(code).orElseThrow());
    }

    private Campaign campaign(String code) {
        return rows.findByCode(code).orElseThrow();
    }

    private List<String> versions() {
        return rows.findAll().stream()
                .map(campaign -> campaign.code() + " " + campaign.contentVersion())
                .toList();
    }

    private PlanFile file(String code, String line, String purpose) {
        return scene.file(code, 2020, 2021, line, purpose);
    }

    private static List<Integer> sizes(List<Criteria.Group> groups) {
        return groups.stream().map(group -> group.items().size()).toList();
    }

    private static List<String> leadersOnly(Plan plan) {
        return plan.criteria().individual().stream()
                .flatMap(group -> group.items().stream())
                .filter(Criteria.Criterion::leadersOnly)
                .map(Criteria.Criterion::id)
                .toList();
    }
}
