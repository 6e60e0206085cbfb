package vn.giaouoc.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
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
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.organisation.event.UnitPicker;

/** Units merge, split and detach from the page of a unit, after a look at what will happen. */
class SuccessionViewsTest extends ViewTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Inject
    OrganisationService service;

    @Inject
    OrganisationTree tree;

    @Inject
    OrganisationDirectory directory;

    private long superior;
    private long unit;
    private long other;

    @BeforeEach
    void a_superior_with_two_units() {
        long root = found(null, "LĐLĐ tỉnh " + Ids.next(), OrganisationLevel.FEDERATION);
        superior = found(root, "Công đoàn xã Tây Lĩnh", OrganisationLevel.UPPER);
        unit = found(superior, "CĐCS Chợ Sen Hạ", OrganisationLevel.GRASSROOTS);
        other = found(superior, "CĐCS Bến xe", OrganisationLevel.GRASSROOTS);
        tree.department(unit, "Ngành vải", null);
        tree.department(unit, "Ngành cá", null);
        signIn(keeper());
        navigate("to-chuc/" + unit, OrganisationView.class);
        press("Tổ chức lại");
    }

    @Test
    void the_choice_tells_the_five_ways_apart() {
        assertThat(text(find(Dialog.class).single()))
                .contains("Sáp nhập vào đơn vị khác", "Hợp nhất với đơn vị khác", "Chia thành nhiều đơn vị")
                .contains("Đơn vị này ở lại; đơn vị mới nhận những phòng, ban được chọn.");
    }

    @Test
    void a_unit_merges_into_another_after_a_look_and_its_page_says_so() {
        press("Sáp nhập vào đơn vị khác");
        paper("Sáp nhập từ ngày");
        press("Xem trước");
        var into = find(UnitPicker.class).withCaption("Đơn vị nhận sáp nhập").single();
        assertThat(into.isInvalid()).isTrue();
        into.setValue(directory.search(keeper(), "ben xe", DAY, 5).getFirst());
        press("Xem trước");
        assertThat(text(find(Dialog.class).all().getLast()))
                .contains("Kết thúc hoạt động", "Ở lại, tiếp nhận", "CĐCS Chợ Sen Hạ → CĐCS Bến xe", "Ngành vải");
        press("Sáp nhập");
        assertThat(tree.speaker(unit)).isEqualTo(other);
        assertThat(text(find(OrganisationView.class).single()))
                .contains("Đã kết thúc hoạt động từ ngày 01/07/2025")
                .contains("Sáp nhập vàoCĐCS Bến xe theo quyết định số 83/QĐ-LĐLĐ");
    }

    @Test
    void what_stands_in_the_way_is_listed_and_the_act_is_not_offered() {
        press("Sáp nhập vào đơn vị khác");
        paper("Sáp nhập từ ngày");
        find(DatePicker.class).withCaption("Sáp nhập từ ngày").single().setValue(OLD);
        find(UnitPicker.class)
                .withCaption("Đơn vị nhận sáp nhập")
                .single()
                .setValue(directory.search(keeper(), "ben xe", DAY, 5).getFirst());
        press("Xem trước");
        assertThat(text(find(Dialog.class).all().getLast())).contains("Chưa thực hiện được", "thành lập đúng ngày");
        assertThat(find(Button.class).withText("Sáp nhập").all()).isEmpty();
    }

    @Test
    void a_unit_is_split_by_a_choice_for_each_department() {
        press("Chia thành nhiều đơn vị");
        paper("Chia từ ngày");
        field("Tên đơn vị mới 1").setValue("CĐCS Chợ vải");
        field("Tên đơn vị mới 2").setValue("CĐCS Chợ cá");
        choose("Ngành cá", 1);
        press("Xem trước");
        press("Chia đơn vị");
        var children = tree.children(superior, DAY);
        assertThat(children).extracting(child -> child.name()).contains("CĐCS Chợ vải", "CĐCS Chợ cá");
        assertThat(departmentsOf("CĐCS Chợ vải")).containsExactly("Ngành vải");
        assertThat(departmentsOf("CĐCS Chợ cá")).containsExactly("Ngành cá");
    }

    @Test
    void a_part_is_detached_and_the_unit_stays() {
        press("Tách một phần thành đơn vị mới");
        paper("Tách từ ngày");
        field("Tên đơn vị mới").setValue("CĐCS Chợ cá");
        press("Xem trước");
        assertThat(find(CheckboxGroup.class).all().getFirst().isInvalid()).isTrue();
        tick("Ngành cá");
        press("Xem trước");
        press("Tách đơn vị");
        assertThat(departmentsOf("CĐCS Chợ cá")).containsExactly("Ngành cá");
        assertThat(find(H1.class).single().getText()).isEqualTo("CĐCS Chợ Sen Hạ");
        assertThat(tree.departments(unit)).extracting(each -> each.name()).containsExactly("Ngành vải");
    }

    private List<String> departmentsOf(String name) {
        var child = tree.children(superior, DAY).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return tree.departments(child.organisationId()).stream()
                .map(department -> department.name())
                .toList();
    }

    private void paper(String effective) {
        field("Số quyết định").setValue("83/QĐ-LĐLĐ");
        find(DatePicker.class).withCaption(effective).single().setValue(DAY);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void choose(String department, int share) {
        Select chooser = find(Select.class).all().stream()
                .filter(select ->
                        String.valueOf(select.getAriaLabel().orElse("")).startsWith(department))
                .findFirst()
                .orElseThrow();
        chooser.setValue(chooser.getListDataView().getItem(share));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void tick(String department) {
        CheckboxGroup group = find(CheckboxGroup.class).all().getFirst();
        var part = group.getListDataView()
                .getItems()
                .filter(each ->
                        group.getItemLabelGenerator().apply(each).toString().startsWith(department))
                .findFirst()
                .orElseThrow();
        group.setValue(Set.of(part));
    }

    private Actor keeper() {
        return new Actor(
                Ids.next(),
                Ids.next(),
                "Đặng Đình Đạt",
                1,
                List.of(new Grant(
                        superior,
                        0,
                        "Chủ tịch công đoàn xã",
                        Set.of(Authority.SEE_FIGURES, Authority.KEEP_TREE),
                        true)));
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
