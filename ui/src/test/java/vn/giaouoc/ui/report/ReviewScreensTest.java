package vn.giaouoc.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Property;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.report.life.ReportState;

/** The reviewer's screens: one section goes back with its reason, the others stay; many are approved after a look. */
@Property(name = "pledge.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class ReviewScreensTest extends ReportScreens {

    @Test
    void one_section_goes_back_with_its_reason_and_comes_again_with_what_changed() {
        var province = scene.province();
        var report = scene.handedIn(province);
        signIn(scene.actors().superior(province.superior()));
        open(report.id());
        press("Bắt đầu thẩm định");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(offers("Trả lại báo cáo")).isFalse();

        press("Phần này cần sửa");
        press("Đánh dấu cần sửa");
        assertThat(area("Cần sửa gì").getErrorMessage()).contains("cần sửa gì");
        area("Cần sửa gì").setValue("Kiểm tra lại số liệu");
        press("Đánh dấu cần sửa");
        press("Trả lại báo cáo");
        press("Trả lại báo cáo");
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 5));
        press("Trả lại báo cáo");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.RETURNED);

        signIn(scene.actors().chair(report.organisationId()));
        open(report.id());
        assertThat(page()).contains("Cấp trên trả lại phần này: Kiểm tra lại số liệu");
        scene.submit(report.id());
        signIn(scene.actors().superior(province.superior()));
        open(report.id());
        press("Duyệt ngay");
        press("Duyệt báo cáo");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.APPROVED);
    }

    @Test
    void the_queue_says_where_each_report_lies_and_approves_many_after_a_look() {
        var province = scene.province();
        var one = scene.handedIn(province);
        var two = scene.handedIn(province);
        var late = scene.opened(province);
        signIn(scene.actors().superior(province.superior()));
        UI.getCurrent()
                .navigate(
                        "bao-cao/tham-dinh",
                        QueryParameters.fromString("cuoc-van-dong=" + province.campaignId() + "&nam=2026"));
        assertThat(page())
                .contains("Chờ cấp trên thẩm định")
                .contains("Ở đơn vị")
                .contains("ngày)");
        press("Chọn tất cả trên trang");
        press("Duyệt 2 báo cáo đã chọn");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Duyệt 2 báo cáo");
        press("Duyệt 2 báo cáo");
        assertThat(scene.now(one.id()).state()).isEqualTo(ReportState.APPROVED);
        assertThat(scene.now(two.id()).state()).isEqualTo(ReportState.APPROVED);
        assertThat(scene.now(late.id()).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void the_province_opens_an_approved_report_again() {
        var province = scene.province();
        var report = scene.handedIn(province);
        signIn(scene.actors().superior(province.superior()));
        open(report.id());
        press("Duyệt ngay");
        press("Duyệt báo cáo");
        assertThat(offers("Mở lại báo cáo")).isFalse();
        signIn(scene.actors().provinceDesk(province));
        open(report.id());
        press("Mở lại báo cáo");
        press("Mở lại báo cáo");
        assertThat(area("Lý do mở lại").isInvalid()).isTrue();
        area("Lý do mở lại").setValue("Số đoàn viên chưa đúng");
        find(DatePicker.class).single().setValue(LocalDate.of(2026, 12, 5));
        press("Mở lại báo cáo");
        assertThat(scene.now(report.id()).state()).isEqualTo(ReportState.RETURNED);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withCaption(label).single();
    }
}
