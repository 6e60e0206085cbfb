package vn.giaouoc.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.plan.CampaignScene;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.campaign.table.YearSettingsTable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.report.table.Sheet;

class CampaignYearsViewTest extends ViewTest {

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignService service;

    @Inject
    CampaignScene scene;

    @Inject
    Times times;

    private Campaign campaign;

    @BeforeEach
    void a_campaign_runs_and_its_year_is_open() {
        var year = times.today().getYear();
        campaign = scene.campaign(year - 1, year + 1, null);
        var opens = LocalDate.of(year, 1, 1);
        service.openYear(
                Actor.SYSTEM,
                campaign.id(),
                new OpenYear(year, null, opens, LocalDate.of(year, 3, 2), false, LocalDate.of(year, 3, 31)));
        signIn(Actor.SYSTEM);
        navigate(CampaignYearsView.class);
        choose("Cuộc vận động", campaigns.campaign(campaign.id()));
    }

    @Test
    void a_year_shows_its_last_day_and_not_the_day_too_late() {
        var page = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(page).contains("Các loại hình còn lại", "01/03").doesNotContain("02/03");
    }

    @Test
    void the_year_is_taken_along_as_a_file() {
        var year = times.today().getYear();
        var sheet = Sheet.read(file("Tải Excel năm " + year));
        assertThat(sheet.header()).isEqualTo(YearSettingsTable.HEADER);
        assertThat(sheet.columns("Loại hình đơn vị hoặc cấp", "Ngày cuối cùng"))
                .containsExactly(List.of("Các loại hình còn lại", "01/03/" + year));
    }

    @Test
    void a_missing_day_is_asked_for_and_what_was_typed_stays() {
        press("Mở năm ký cam kết");
        choose("Năm", times.today().getYear() + 1);
        press("Mở năm này");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Còn thiếu: Mở ký từ ngày");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(campaigns.years(campaign.id())).hasSize(1);
    }

    @Test
    void the_last_day_is_said_in_words_while_the_day_is_chosen() {
        press("Đặt thời hạn");
        find(DatePicker.class).single().setValue(LocalDate.of(times.today().getYear(), 10, 30));
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Ngày cuối cùng được nộp là 30/10/");
    }

    @Test
    void a_new_text_is_issued_beside_the_old_one() {
        press("Sửa nội dung (phiên bản mới)");
        press("Thêm một điều");
        var dialog = find(Dialog.class).single().getElement();
        assertThat(dialog.getTextRecursively()).contains("Giữ nguyên", "Thêm", "Cam kết đã ký giữ nguyên");
        press("Ban hành phiên bản mới");
        assertThat(campaigns.texts(campaign.id())).hasSize(1);
        assertThat(dialog.getTextRecursively()).contains("lý do");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).first()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        ((Select<T>) find(Select.class).all().stream()
                        .filter(select -> label.equals(select.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }
}
