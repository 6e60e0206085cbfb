package vn.giaouoc.app.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.movement.LeaveUnit;
import vn.giaouoc.app.member.movement.MovementService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.list.DepartmentCount;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberSort;
import vn.giaouoc.db.member.list.MemberState;

@MicronautTest(transactional = false)
class MemberListTest {

    @Inject
    MemberScene scene;

    @Inject
    MemberList list;

    @Inject
    MovementService movements;

    @Test
    void search_needs_no_diacritics_and_finds_every_d() {
        long unit = unitOf("Đặng Đình Đạt", "\u00d0\u1eb7ng \u00d0\u00ecnh \u00d0\u1ea1t", "Đặng Văn Dũng");
        assertThat(find(unit, "dang dinh dat")).hasSize(2);
        assertThat(find(unit, "ĐẠT đặng")).hasSize(2);
        assertThat(find(unit, "dung")).containsExactly("Đặng Văn Dũng");
    }

    @Test
    void one_letter_names_are_found_and_words_match_from_their_beginning() {
        long unit = unitOf("Nguyễn Ý", "Phan Thị Thu Phương Thảo", "Lê Thị Thúy Hòa", "Lê Thị Thuý Hoà");
        assertThat(find(unit, "y")).containsExactly("Nguyễn Ý");
        assertThat(find(unit, "phu tha")).containsExactly("Phan Thị Thu Phương Thảo");
        assertThat(find(unit, "hao")).isEmpty();
        assertThat(find(unit, "thuy hoa")).hasSize(2);
        assertThat(find(unit, "%")).isEmpty();
    }

    @Test
    void apostrophes_and_bracketed_letters_do_not_matter_in_search() {
        long unit = unitOf("H’Bia Ksor", "Rơ Châm H'Yéo", "Võ Trường Toản (B)");
        assertThat(find(unit, "h'bia")).containsExactly("H’Bia Ksor");
        assertThat(find(unit, "hbia")).containsExactly("H’Bia Ksor");
        assertThat(find(unit, "hyeo")).containsExactly("Rơ Châm H'Yéo");
        assertThat(find(unit, "vo truong toan")).containsExactly("Võ Trường Toản (B)");
    }

    @Test
    void a_member_is_found_by_phone_and_by_code() {
        long unit = scene.unit("Trung tâm Y tế");
        var code = MemberScene.freshCode();
        scene.member(unit, 0, MemberScene.coded("Kpă Nay", code));
        scene.member(unit, 0, MemberScene.withPhone("Siu", "0900 000 015"));
        assertThat(find(unit, code)).containsExactly("Kpă Nay");
        assertThat(find(unit, "000015")).containsExactly("Siu");
        assertThat(find(unit, "0900.000.015")).containsExactly("Siu");
    }

    @Test
    void lists_are_in_the_vietnamese_order_of_given_names() {
        long unit = unitOf(
                "Tạ Quốc Ưng",
                "Bùi Thị Út",
                "Huỳnh Ngọc Ẩn",
                "Lê Văn Anh",
                "Trần Ánh",
                "Lê Ân",
                "Đinh Đào",
                "Đinh Văn Duyên",
                "Nguyễn An",
                "Phạm Dũng",
                "Phạm Dung",
                "Siu");
        assertThat(find(unit, ""))
                .containsExactly(
                        "Nguyễn An",
                        "Lê Văn Anh",
                        "Trần Ánh",
                        "Lê Ân",
                        "Huỳnh Ngọc Ẩn",
                        "Phạm Dung",
                        "Phạm Dũng",
                        "Đinh Văn Duyên",
                        "Đinh Đào",
                        "Siu",
                        "Bùi Thị Út",
                        "Tạ Quốc Ưng");
    }

    @Test
    void pages_follow_each_other_and_agree_with_the_count() {
        long unit = unitOf("Nguyễn An", "Nguyễn Bình", "Nguyễn Chi", "Nguyễn Dung", "Nguyễn Giang");
        var chair = scene.chairOf(unit);
        var first = list.page(chair, unit, MemberQuery.ALL, 0, 3);
        var second = list.page(chair, unit, MemberQuery.ALL, 3, 3);
        assertThat(first).hasSize(3);
        assertThat(second).extracting(MemberLine::fullName).containsExactly("Nguyễn Dung", "Nguyễn Giang");
        assertThat(list.count(chair, unit, MemberQuery.ALL)).isEqualTo(5);
        var down = MemberQuery.ALL.by(MemberSort.NAME, true);
        assertThat(list.page(chair, unit, down, 0, 1).getFirst().fullName()).isEqualTo("Nguyễn Giang");
    }

    @Test
    void those_who_left_are_in_the_list_of_those_who_left_and_in_no_other() {
        long unit = scene.unit("Trung tâm Y tế");
        long gone = scene.member(unit, "Lý A Páo");
        var chair = scene.chairOf(unit);
        movements.leave(chair, new LeaveUnit(gone, unit, scene.today(), EndReason.RETIRED, null));
        assertThat(find(unit, "")).isEmpty();
        assertThat(list.page(chair, unit, MemberQuery.ALL.state(MemberState.ENDED), 0, 9))
                .extracting(MemberLine::endReason)
                .containsExactly(EndReason.RETIRED);
    }

    @Test
    void a_department_head_sees_the_own_department_only() {
        long unit = scene.unit("Trung tâm Y tế");
        long office = scene.department(unit, "Văn phòng");
        long lab = scene.department(unit, "Khoa Xét nghiệm");
        scene.member(unit, office, MemberScene.details("Trần Thị Thu Hà"));
        long other = scene.member(unit, lab, MemberScene.details("Đinh Văn Yưng"));
        var head = scene.headOf(unit, office);
        assertThat(names(head, unit, MemberQuery.ALL)).containsExactly("Trần Thị Thu Hà");
        assertThat(names(head, unit, MemberQuery.ALL.in(lab))).isEmpty();
        assertThat(list.count(head, unit, MemberQuery.ALL)).isEqualTo(1);
        assertThatThrownBy(() -> list.sheet(head, unit, other)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_superior_sees_counts_and_never_names() {
        long superior = scene.superior();
        long unit = scene.unit(superior, "Trung tâm Y tế");
        long lab = scene.department(unit, "Khoa Xét nghiệm");
        scene.member(unit, lab, MemberScene.details("Trần Thị Thu Hà"));
        var boss = scene.superiorOf(superior);
        assertThat(list.departmentCounts(boss, unit))
                .containsExactly(new DepartmentCount(lab, "Khoa Xét nghiệm", 1, 1, 0, 0));
        assertThatThrownBy(() -> list.page(boss, unit, MemberQuery.ALL, 0, 9)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> list.count(boss, unit, MemberQuery.ALL)).isInstanceOf(Refusal.class);
    }

    @Test
    void officers_of_a_sibling_of_another_unit_and_of_the_superior_see_nothing() {
        long superior = scene.superior();
        long unit = scene.unit(superior, "Trung tâm Y tế");
        long person = scene.member(unit, "Siu");
        long sibling = scene.unit(superior, "Bệnh viện");
        long other = scene.unit("Trường học");
        for (Actor stranger : List.of(scene.chairOf(sibling), scene.chairOf(other), scene.chairOf(superior))) {
            assertThatThrownBy(() -> list.page(stranger, unit, MemberQuery.ALL, 0, 9))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> list.sheet(stranger, unit, person)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> movements.leave(
                            stranger, new LeaveUnit(person, unit, scene.today(), EndReason.LEFT_JOB, null)))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(scene.active(person).organisationId()).isEqualTo(unit);
    }

    private long unitOf(String... names) {
        long unit = scene.unit("Trung tâm Y tế");
        for (var name : names) {
            scene.member(unit, name);
        }
        return unit;
    }

    private List<String> find(long unit, String text) {
        return names(scene.chairOf(unit), unit, MemberQuery.ALL.text(text));
    }

    private List<String> names(Actor actor, long unit, MemberQuery query) {
        return list.page(actor, unit, query, 0, 100).stream()
                .map(MemberLine::fullName)
                .toList();
    }
}
