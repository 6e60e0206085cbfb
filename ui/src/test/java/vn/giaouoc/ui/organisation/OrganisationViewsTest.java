package vn.giaouoc.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.FoundOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.report.table.Sheet;

class OrganisationViewsTest extends ViewTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 15);

    @Inject
    OrganisationService service;

    @Inject
    OrganisationTree tree;

    private long superior;
    private long unit;

    @BeforeEach
    void a_superior_with_one_unit() {
        long root = found(null, "LĐLĐ tỉnh " + Ids.next(), OrganisationLevel.FEDERATION);
        superior = found(root, "Công đoàn xã Tây Lĩnh", OrganisationLevel.UPPER);
        unit = found(superior, "Công đoàn cơ sở Chợ Sen Hạ", OrganisationLevel.GRASSROOTS);
        signIn(officer(Authority.SEE_FIGURES, Authority.KEEP_TREE));
    }

    @Test
    void the_tree_begins_at_ones_own_unit_and_opens_downwards() {
        navigate(OrganisationTreeView.class);
        assertThat(find(OrganisationGrid.class).all()).hasSize(1);
        assertThat(text(find(UnitCards.class).single()))
                .contains("Công đoàn xã Tây Lĩnh")
                .doesNotContain("LĐLĐ tỉnh");
        assertThat(find(H1.class).single().getText()).isEqualTo("Tổ chức công đoàn");
    }

    @Test
    void a_search_without_diacritics_shows_cards() {
        navigate(OrganisationTreeView.class);
        field("Tìm đơn vị").setValue("cho sen ha");
        assertThat(text(find(UnitCards.class).single())).contains("Chợ Sen Hạ");
        assertThat(Sheet.read(file("Tải Excel")).column("Đơn vị")).containsExactly("Công đoàn cơ sở Chợ Sen Hạ");
    }

    @Test
    void a_unit_is_renamed_after_a_look_at_what_will_happen_and_nothing_typed_is_lost() {
        navigate("to-chuc/" + unit, OrganisationView.class);
        press("Đổi tên");
        field("Tên mới").setValue("Nghiệp đoàn cơ sở Chợ Sen Hạ");
        press("Xem trước");
        assertThat(field("Số quyết định").isInvalid()).isTrue();
        assertThat(field("Tên mới").getValue()).startsWith("Nghiệp đoàn");
        field("Số quyết định").setValue("83/QĐ-LĐLĐ");
        find(DatePicker.class).withCaption("Mang tên mới từ ngày").single().setValue(LocalDate.of(2025, 7, 1));
        press("Xem trước");
        press("Đổi tên đơn vị");
        assertThat(tree.at(unit, LocalDate.of(2025, 7, 1)).name()).isEqualTo("Nghiệp đoàn cơ sở Chợ Sen Hạ");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nghiệp đoàn cơ sở Chợ Sen Hạ");
    }

    @Test
    void who_may_not_decide_sees_no_buttons() {
        signIn(officer(Authority.SEE_FIGURES));
        navigate("to-chuc/" + unit, OrganisationView.class);
        assertThat(find(Button.class).withText("Giải thể").all()).isEmpty();
        assertThat(find(Button.class).withText("Đổi tên").all()).isEmpty();
    }

    private Actor officer(Authority... authorities) {
        return new Actor(
                Ids.next(),
                Ids.next(),
                "Đặng Đình Đạt",
                1,
                List.of(new Grant(superior, 0, "Chủ tịch công đoàn xã", Set.of(authorities), true)));
    }

    private long found(@Nullable Long parent, String name, OrganisationLevel level) {
        return service.found(
                Actor.SYSTEM, FoundOrganisation.of(parent, name, level, UnitType.UNION_BODY, Decision.of("1/QĐ", OLD)));
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
