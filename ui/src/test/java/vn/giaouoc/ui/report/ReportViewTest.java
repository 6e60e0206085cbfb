package vn.giaouoc.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.micronaut.context.annotation.Property;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.report.cell.CellWish;

/** The form of a unit: what is typed saves itself, nothing is lost, and what stands in the way says so at its place. */
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReportViewTest extends ReportScreens {

    private static final String STAFF = "Tổng số CBCCVC, người lao động";

    @Test
    void a_figure_saves_itself_and_the_form_gets_further() {
        var report = scene.opened(scene.province());
        signIn(scene.actors().chair(report.organisationId()));
        open(report.id());
        int before = scene.page(scene.actors().chair(report.organisationId()), report.id())
                .progress()
                .filled();

        type(STAFF, "1.250");

        assertThat(scene.cell(report.id(), "A01").shownText()).isEqualTo("1.250");
        assertThat(page()).contains("Đã lưu").contains("Đã ghi " + (before + 1) + "/");
    }

    @Test
    void what_is_no_number_stays_in_the_field_with_a_sentence_and_nothing_is_written() {
        var report = scene.opened(scene.province());
        signIn(scene.actors().chair(report.organisationId()));
        open(report.id());

        type(STAFF, "khoảng 50");

        assertThat(field(STAFF).isInvalid()).isTrue();
        assertThat(field(STAFF).getErrorMessage()).contains("“khoảng 50” chưa phải là số");
        assertThat(field(STAFF).getValue()).isEqualTo("khoảng 50");
        type(STAFF, "-3");
        assertThat(field(STAFF).getErrorMessage()).contains("không ghi số âm");
        assertThat(scene.cell(report.id(), "A01").shown()).isNull();
    }

    @Test
    void the_second_of_two_who_type_at_once_sees_both_and_says_which_stands() {
        var report = scene.opened(scene.province());
        signIn(scene.actors().chair(report.organisationId()));
        open(report.id());
        scene.work().save(scene.actors().helper(report.organisationId()), report.id(), CellWish.number("A01", 0, 48));

        type(STAFF, "50");

        assertThat(page()).contains("«48»").contains("«50»");
        assertThat(field(STAFF).getValue()).isEqualTo("50");
        press("Lưu nội dung của tôi");
        assertThat(scene.cell(report.id(), "A01").shownText()).isEqualTo("50");
    }

    @Test
    void a_warning_is_taken_with_a_reason_and_a_broken_rule_must_be_mended() {
        var report = scene.opened(scene.province());
        signIn(scene.actors().chair(report.organisationId()));
        open(report.id());
        assertThat(page()).contains("Phải sửa:");
        assertThat(find(Button.class).withText("Nộp báo cáo").single().isEnabled())
                .isFalse();
        scene.fillIn(report.id());
        open(report.id());
        assertThat(page()).contains("Không còn chỗ nào phải sửa").contains("Đã chấp nhận lưu ý");
        assertThat(find(Button.class).withText("Nộp báo cáo").single().isEnabled())
                .isTrue();
        test(find(Button.class).withText("Bỏ chấp nhận").all().getFirst()).click();
        press("Số này đúng, ghi lý do");
        press("Chấp nhận lưu ý");
        assertThat(find(TextArea.class).withCaption("Lý do").single().getErrorMessage())
                .contains("ghi lý do");
    }

    @Test
    void a_superior_sees_that_it_is_owed_but_not_what_is_being_written() {
        var province = scene.province();
        var report = scene.opened(province);
        scene.number(report.id(), "A01", 98_765);
        signIn(scene.actors().superior(province.superior()));
        open(report.id());
        assertThat(page()).contains("đang soạn báo cáo này").doesNotContain("98.765");
        var elsewhere = scene.province();
        signIn(scene.actors().superior(elsewhere.superior()));
        open(report.id());
        assertThat(page()).contains("Chưa mở được báo cáo này");
    }

    @Test
    void the_list_leads_from_what_is_owed_to_the_report() {
        var province = scene.province();
        var report = scene.opened(province);
        signIn(scene.actors().chair(report.organisationId()));
        go("cuoc-van-dong=" + province.campaignId() + "&nam=2026");
        assertThat(page())
                .contains("Của đơn vị")
                .contains("Báo cáo năm 2026")
                .contains("Nháp")
                .contains("Hạn nộp");
        assertThat(offers("Mở kỳ báo cáo")).isFalse();
        signIn(scene.actors().provinceDesk(province));
        go("cuoc-van-dong=" + province.campaignId() + "&nam=2026");
        assertThat(offers("Mở kỳ báo cáo")).isTrue();
        go("cuoc-van-dong=" + province.campaignId() + "&nam=2026&tim=khong-co-ten-nay");
        assertThat(page()).contains("Không có báo cáo nào như đang lọc");
    }

    private void go(String query) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate("bao-cao", com.vaadin.flow.router.QueryParameters.fromString(query));
    }
}
