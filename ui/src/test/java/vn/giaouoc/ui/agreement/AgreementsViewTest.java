package vn.giaouoc.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.micronaut.context.annotation.Property;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.agreement.draft.BulkShape;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.ui.report.table.Sheet;

@Property(name = "pledge.scene", value = "true")
@Property(name = "agreement.scene", value = "true")
@Property(name = "portal.campaigns.recheck", value = "0s")
class AgreementsViewTest extends AgreementScreens {

    @Test
    void an_empty_year_says_how_to_begin() {
        var world = scene.world(4);
        signIn(world.chair());
        desk(world);
        assertThat(page())
                .contains(
                        "Chưa có giao ước nào của năm",
                        "Cho tất cả phòng, ban",
                        "Khoa số 1",
                        "Chưa tham gia giao ước nào")
                .contains("trên 4 phòng, ban tham gia");
    }

    @Test
    void a_run_in_bulk_is_looked_at_before_it_is_made() {
        var world = scene.world(4);
        signIn(world.chair());
        desk(world);
        press("Lập cho tất cả phòng, ban");
        assertThat(everything()).contains("Sẽ lập 1 bản nháp", "Khoa số 1 – Khoa số 2 – Khoa số 3 – Khoa số 4");
        find(RadioButtonGroup.class).all().forEach(group -> shape(group, BulkShape.PAIRS));
        assertThat(everything()).contains("Sẽ lập 2 bản nháp", "Khoa số 1 – Khoa số 2");
        press("Lập 2 giao ước");
        assertThat(page())
                .contains("Khoa số 1, Khoa số 2", "Khoa số 3, Khoa số 4", "Soạn xong thì gửi các bên thương lượng.");
    }

    @SuppressWarnings("unchecked")
    private static void shape(RadioButtonGroup<?> group, BulkShape shape) {
        ((RadioButtonGroup<BulkShape>) group).setValue(shape);
    }

    @Test
    void departments_stand_beside_what_they_take_part_in() {
        var world = scene.world(2);
        long open = scene.open(world);
        signIn(world.chair());
        desk(world);
        assertThat(page()).contains("Đang ký", "Chờ 2/2 bên ký", "Chưa ký", "Bên A", "Với Khoa số 2");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("giao-uoc/" + open));
        assertThat(Sheet.read(file("Tải Excel")).columns("Các bên", "Trạng thái"))
                .containsExactly(List.of("Khoa số 1; Khoa số 2", "Đang ký"));
        assertThat(Sheet.read(file("Tải Excel các nơi")).columns("Nơi tham gia", "Cùng với"))
                .containsExactly(List.of("Khoa số 1", "Khoa số 2"), List.of("Khoa số 2", "Khoa số 1"));
    }

    @Test
    void a_department_without_a_head_is_marked() {
        var world = scene.world(2);
        scene.bareDepartment(world.unit(), "Tổ bảo vệ");
        signIn(world.chair());
        desk(world);
        assertThat(page()).contains("1/3 nơi chưa có người đứng đầu", "Chưa có người đứng đầu");
    }

    @Test
    void a_superior_sees_what_was_sent_and_no_draft() {
        var world = scene.world(2);
        scene.draft(world);
        signIn(scene.superior(world.upper()));
        desk(world);
        assertThat(page()).contains("Đơn vị chưa gửi giao ước nào").doesNotContain("Lập giao ước", "Nháp");
        scene.sent(world);
        desk(world);
        assertThat(page()).contains("Khoa số 1, Khoa số 2", "Đang thương lượng");
    }

    @Test
    void a_unit_of_somebody_else_is_refused_in_words() {
        var world = scene.world(2);
        signIn(scene.chair(scene.world(2).unit()));
        desk(world);
        assertThat(page()).contains("không có quyền").doesNotContain("Khoa số 1");
    }

    @Test
    void a_phone_without_grants_finds_no_desk() {
        var world = scene.world(2);
        signIn(scene.head(
                OfficeKind.DEPARTMENT_HEAD,
                world.unit(),
                world.departments().getFirst().id(),
                0));
        desk(world);
        assertThat(page()).contains("Trang này không dành cho vai của anh/chị");
    }
}
