package vn.giaouoc.ui.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.rollup.GoldenProvince;
import vn.giaouoc.ui.ViewTest;

@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class RollupViewTest extends ViewTest {

    @Inject
    GoldenProvince golden;

    @Test
    void the_total_stands_first_and_every_superior_has_its_line() {
        signIn(golden.superiorOf("P"));
        open("P", "");
        assertThat(page()).contains("58,3 %", "Đã ký 6 / 9", "Đã ký 7 / 13", "Đã ký 1 / 2", "chỉ sao gửi");
        assertThat(page()).contains("Xuất bảng tính (XLSX)").doesNotContain("Xem danh sách");
    }

    @Test
    void a_filter_of_the_address_lists_unions_however_deep() {
        signIn(golden.superiorOf("P"));
        open("P", "NONE_SIGNED");
        assertThat(page()).contains("Công đoàn a3", "Công đoàn b3").doesNotContain("Công đoàn a1");
    }

    @Test
    void names_are_offered_to_the_union_itself() {
        signIn(golden.chairOf("a1"));
        open("a1", "");
        assertThat(page()).contains("Khoa Nội", "Xem danh sách");
    }

    @Test
    void a_unit_of_somebody_else_is_refused_in_words() {
        signIn(golden.chairOf("a1"));
        open("B", "");
        assertThat(page()).contains("không có quyền");
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void open(String unit, String filter) {
        var query = QueryParameters.simple(
                Map.of("cuoc-van-dong", Long.toString(golden.campaign()), "nam", "2026", "loc", filter));
        UI.getCurrent().navigate("tong-hop/" + golden.id(unit), query);
    }
}
