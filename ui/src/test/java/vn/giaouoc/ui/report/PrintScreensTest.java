package vn.giaouoc.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.paper.head.EnterReportHead;
import vn.giaouoc.app.report.paper.head.ReportHeadService;

/** Papers on screens: the văn thư enters and saves the head, what was typed stays, whoever reads prints. */
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class PrintScreensTest extends ReportScreens {

    @Inject
    ReportHeadService heads;

    @Test
    void the_clerk_saves_the_head_and_prints_only_what_was_saved() {
        var report = scene.handedIn(scene.province());
        var clerk = scene.actors().clerk(report.organisationId());
        signIn(clerk);
        open(report.id());
        press("In báo cáo");
        assertThat(words()).contains("ghi số, ngày rồi bấm Lưu");
        assertThat(link("Tải PDF").isVisible()).isTrue();

        type("Số văn bản", "số năm");
        assertThat(prints()).isFalse();
        press("Lưu");
        assertThat(field("Số văn bản").isInvalid()).isTrue();
        assertThat(field("Số văn bản").getErrorMessage()).contains("bắt đầu bằng chữ số");
        assertThat(field("Số văn bản").getValue()).isEqualTo("số năm");

        type("Số văn bản", "5");
        type("Địa danh", "Tây Lĩnh");
        press("Lưu");
        assertThat(prints()).isTrue();
        assertThat(words()).contains("Đã lưu lúc");
        assertThat(heads.head(clerk, report.id(), null))
                .satisfies(head -> assertThat(head.number()).isEqualTo("5"))
                .satisfies(head -> assertThat(head.place()).isEqualTo("Tây Lĩnh"));
    }

    @Test
    void the_second_of_two_reads_what_the_first_saved_and_lays_over_it_only_knowingly() {
        var report = scene.handedIn(scene.province());
        var clerk = scene.actors().clerk(report.organisationId());
        signIn(clerk);
        open(report.id());
        press("In báo cáo");
        heads.enter(
                scene.actors().chair(report.organisationId()),
                report.id(),
                null,
                new EnterReportHead("9", null, "Quy Nhơn", null, null, 0));
        type("Số văn bản", "5");
        press("Lưu");
        assertThat(words()).contains("Người khác vừa lưu: số 9", "Quy Nhơn");
        assertThat(field("Số văn bản").getValue()).isEqualTo("5");
        assertThat(heads.head(clerk, report.id(), null).number()).isEqualTo("9");
        press("Lưu");
        assertThat(heads.head(clerk, report.id(), null).number()).isEqualTo("5");
    }

    @Test
    void a_superior_prints_and_changes_nothing_and_prints_the_list_of_its_units() {
        var province = scene.province();
        var report = scene.handedIn(province);
        signIn(scene.actors().superior(province.superior()));
        open(report.id());
        press("In báo cáo");
        assertThat(field("Số văn bản").isReadOnly()).isTrue();
        assertThat(offers("Lưu")).isFalse();
        assertThat(prints()).isTrue();
        look("bao-cao/tham-dinh", province.campaignId());
        assertThat(link("In danh sách đơn vị (PDF)").isVisible()).isTrue();
    }

    @Test
    void the_list_of_units_is_printed_from_the_overview_and_by_the_clerk_from_the_list_of_reports() {
        var province = scene.province();
        scene.handedIn(province);
        signIn(scene.actors().superior(province.superior()));
        look("bao-cao/tong-quan", province.campaignId());
        assertThat(file("In danh sách đơn vị (PDF)")).startsWith('%', 'P', 'D', 'F');
        signIn(scene.actors().inspector(province.superior()));
        look("bao-cao/tong-quan", province.campaignId());
        assertThat(page()).doesNotContain("In danh sách đơn vị");
        signIn(scene.actors().clerk(province.superior()));
        look("bao-cao", province.campaignId());
        assertThat(file("In danh sách đơn vị (PDF)")).startsWith('%', 'P', 'D', 'F');
        var report = scene.handedIn(province);
        signIn(scene.actors().clerk(report.organisationId()));
        look("bao-cao", province.campaignId());
        assertThat(page()).contains("Của đơn vị").doesNotContain("In danh sách đơn vị");
    }

    private static void look(String path, long campaign) {
        UI.getCurrent().navigate(path, QueryParameters.fromString("cuoc-van-dong=" + campaign + "&nam=2026"));
    }

    private boolean prints() {
        return !find(Anchor.class).withText("Tải PDF").all().isEmpty();
    }

    private Anchor link(String words) {
        return find(Anchor.class).withText(words).single();
    }

    private String words() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
