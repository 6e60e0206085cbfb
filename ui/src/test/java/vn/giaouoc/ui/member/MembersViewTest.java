package vn.giaouoc.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.member.transfer.ProposeTransfer;
import vn.giaouoc.app.member.transfer.TransferService;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.ui.ViewTest;
import vn.giaouoc.ui.member.form.FactCard;
import vn.giaouoc.ui.member.movement.TransfersView;
import vn.giaouoc.ui.report.table.Sheet;
import vn.giaouoc.ui.shell.NotForYouView;

class MembersViewTest extends ViewTest {

    @Inject
    MemberScene scene;

    @Inject
    Members members;

    @Inject
    TransferService transfers;

    @Inject
    MemberDeeds deeds;

    @Test
    void the_chair_sees_members_by_given_name_and_searches_without_diacritics() {
        long unit = scene.unit("Trung tâm Y tế");
        scene.member(unit, "Nguyễn Ý");
        scene.member(unit, "Đặng Đình Đạt");
        scene.member(unit, "Siu");
        signIn(scene.chairOf(unit));
        navigate(MembersView.class);
        assertThat(names()).containsExactly("Đặng Đình Đạt", "Siu", "Nguyễn Ý");
        test(find(TextField.class)
                        .withCaption("Tìm theo tên, điện thoại, mã số")
                        .single())
                .setValue("dang dinh dat");
        assertThat(names()).containsExactly("Đặng Đình Đạt");
        var sheet = Sheet.read(file("Tải Excel"));
        assertThat(sheet.column("Họ và tên")).containsExactly("Đặng Đình Đạt");
        assertThat(sheet.provenance().get(1)).contains("tìm «dang dinh dat»");
    }

    @Test
    void who_keeps_no_list_gets_none() {
        long superior = scene.superior();
        scene.unit(superior, "Trung tâm Y tế");
        signIn(scene.superiorOf(superior));
        navigate("doan-vien", NotForYouView.class);
        assertThat(getCurrentView()).isInstanceOf(NotForYouView.class);
    }

    @Test
    void an_empty_list_says_what_to_do() {
        long unit = scene.unit("Trường Mầm non Hoa Đào");
        signIn(scene.chairOf(unit));
        var view = navigate(MembersView.class);
        names();
        assertThat(view.getElement().getTextRecursively()).contains("Chưa có đoàn viên nào");
    }

    @Test
    void a_wrong_phone_is_said_beside_its_field_and_what_was_typed_stays() {
        long unit = scene.unit("Trung tâm Y tế");
        signIn(scene.chairOf(unit));
        navigate(MembersView.class);
        press("Thêm đoàn viên");
        field("Họ và tên").setValue("Y Blơk Êban");
        field("Số điện thoại").setValue("12345");
        press("Kiểm tra và thêm");
        assertThat(field("Số điện thoại").isInvalid()).isTrue();
        assertThat(field("Số điện thoại").getErrorMessage()).contains("Số điện thoại chưa đúng");
        assertThat(field("Họ và tên").getValue()).isEqualTo("Y Blơk Êban");
        field("Số điện thoại").setValue("");
        press("Kiểm tra và thêm");
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(names()).containsExactly("Y Blơk Êban");
    }

    @Test
    void somebody_alike_is_shown_side_by_side_before_anything_is_saved() {
        long unit = scene.unit("Trường Trung học phổ thông");
        scene.member(unit, "Lê Thị Thúy Hòa");
        signIn(scene.chairOf(unit));
        navigate(MembersView.class);
        press("Thêm đoàn viên");
        field("Họ và tên").setValue("Lê Thị Thuý Hoà");
        press("Kiểm tra và thêm");
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Đang nhập");
        assertThat(names()).hasSize(1);
        press("Không phải, đây là một người khác: vẫn thêm");
        assertThat(names()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void two_records_of_one_person_lie_side_by_side_and_become_one() {
        long unit = scene.unit("Bệnh viện");
        scene.member(unit, "Siu Blênh");
        scene.member(unit, "Siu Blênh");
        signIn(scene.chairOf(unit));
        navigate(MembersView.class);
        var lines = test(find(MemberGrid.class).single());
        var one = (MemberLine) lines.getRow(0);
        var other = (MemberLine) lines.getRow(1);
        deeds.choices(unit, () -> {}).join(one);
        press("Là một người, nhập làm một");
        var choice = (ComboBox<MemberLine>)
                find(ComboBox.class).from(find(Dialog.class).single()).single();
        assertThat(choice.getErrorMessage()).isEqualTo("Chưa chọn hồ sơ trùng.");
        choice.setValue(one);
        press("Là một người, nhập làm một");
        assertThat(choice.getErrorMessage()).contains("chính là hồ sơ đang mở");
        choice.setValue(other);
        assertThat(find(FactCard.class).all()).hasSize(2);
        press("Là một người, nhập làm một");
        assertThat(find(Dialog.class).all()).isEmpty();
        navigate(MembersView.class);
        assertThat(names()).containsExactly("Siu Blênh");
    }

    @Test
    void the_new_unit_accepts_from_its_inbox() {
        long from = scene.unit("Trung tâm Y tế");
        long to = scene.unit("Bệnh viện");
        long person = scene.member(from, "Kpă Nay");
        transfers.propose(scene.chairOf(from), new ProposeTransfer(person, from, to, scene.today(), null));
        signIn(scene.chairOf(to));
        navigate(TransfersView.class);
        press("Tiếp nhận");
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText("Tiếp nhận")
                        .single())
                .click();
        assertThat(scene.active(person).organisationId()).isEqualTo(to);
    }

    @Test
    void a_refusal_wants_a_reason() {
        long from = scene.unit("Trung tâm Y tế");
        long to = scene.unit("Bệnh viện");
        long person = scene.member(from, "Kpă Nay");
        transfers.propose(scene.chairOf(from), new ProposeTransfer(person, from, to, scene.today(), null));
        signIn(scene.chairOf(to));
        navigate(TransfersView.class);
        press("Từ chối");
        test(find(Button.class)
                        .from(find(Dialog.class).single())
                        .withText("Từ chối")
                        .single())
                .click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(scene.active(person).organisationId()).isEqualTo(from);
    }

    @Test
    void a_person_reads_the_own_record() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "H’Bia Ksor");
        signIn(new Actor(1, person, "H’Bia Ksor", 0, List.of()));
        var view = navigate(OwnRecordView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Cá nhân tôi");
        assertThat(view.getElement().getTextRecursively())
                .contains("H’Bia Ksor")
                .contains("đến nay");
    }

    private List<String> names() {
        var grid = find(MemberGrid.class).single();
        var tester = test(grid);
        return IntStream.range(0, tester.size())
                .mapToObj(row -> ((MemberLine) tester.getRow(row)).fullName())
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
