package vn.giaouoc.app.member;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.audit.AuditEntry;
import vn.giaouoc.db.audit.AuditEntryRepository;
import vn.giaouoc.db.member.list.MemberLine;
import vn.giaouoc.db.member.list.MemberQuery;
import vn.giaouoc.db.member.list.MemberSort;

/** The members of a unit as a file: what the screen shows to this officer, and a trace of who took it out. */
@MicronautTest(transactional = false)
class MemberTableTest {

    @Inject
    MemberScene scene;

    @Inject
    MemberList list;

    @Inject
    MemberTable table;

    @Inject
    AuditEntryRepository audit;

    @Test
    void the_file_holds_everybody_the_filter_leaves_and_says_where_it_comes_from() {
        long unit = scene.unit("Trung tâm Y tế");
        IntStream.rangeClosed(1, 60).forEach(i -> scene.member(unit, "Nguyễn Văn Đạt"));
        scene.member(unit, 0, MemberScene.withPhone("Đặng Đình Đạt", "0900 000 015"));
        scene.member(unit, 0, MemberScene.withCitizen("Siu Đạt", MemberScene.freshCitizen()));
        scene.member(unit, "Kpă Nay");
        var chair = scene.chairOf(unit);
        var query = MemberQuery.ALL.text("dat").by(MemberSort.SINCE, true);
        var sheet = table.of(chair, unit, query);

        assertThat(list.count(chair, unit, query)).isEqualTo(62);
        assertThat(sheet.rows())
                .hasSize(62)
                .isEqualTo(list.page(chair, unit, query, 0, 100).stream()
                        .map(MemberTableTest::shown)
                        .toList());
        assertThat(sheet.header()).doesNotContain("Số CCCD").hasSize(8);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(MemberTable.HEADER));
        assertThat(sheet.provenance().asked().by()).isEqualTo(chair.name());
        assertThat(sheet.provenance().asked().filter())
                .startsWith("Công đoàn cơ sở Trung tâm Y tế")
                .endsWith("; tất cả phòng, ban; đang sinh hoạt; tìm «dat»; thứ tự theo ngày bắt đầu, từ cuối lên");
        assertThat(sheet.provenance().sha256()).isEqualTo(Provenance.digest(sheet.rows()));
    }

    @Test
    void who_took_it_out_stands_in_the_trail_without_anybodys_name() {
        long unit = scene.unit("Trung tâm Y tế");
        scene.member(unit, "Đặng Đình Đạt");
        var chair = scene.chairOf(unit);
        table.of(chair, unit, MemberQuery.ALL.text("dang dinh dat"));
        assertThat(traces(unit)).singleElement().satisfies(entry -> {
            assertThat(entry.accountId()).isEqualTo(chair.accountId());
            assertThat(entry.detail()).isEqualTo("1 rows");
        });
        assertRefused("NOT_YOURS", () -> table.of(scene.chairOf(scene.superior()), unit, MemberQuery.ALL));
        assertThat(traces(unit)).as("nothing left the portal").hasSize(1);
    }

    @Test
    void a_head_gets_the_own_department_and_a_superior_nobody() {
        long superior = scene.superior();
        long unit = scene.unit(superior, "Trung tâm Y tế");
        long office = scene.department(unit, "Văn phòng");
        long lab = scene.department(unit, "Khoa Xét nghiệm");
        scene.member(unit, office, MemberScene.details("Trần Thị Thu Hà"));
        scene.member(unit, lab, MemberScene.details("Đinh Văn Yưng"));
        var head = scene.headOf(unit, office);
        assertThat(names(head, unit, MemberQuery.ALL)).containsExactly("Trần Thị Thu Hà");
        assertThat(names(scene.chairOf(unit), unit, MemberQuery.ALL.in(lab))).containsExactly("Đinh Văn Yưng");
        assertThat(table.of(head, unit, MemberQuery.ALL.in(office))
                        .provenance()
                        .asked()
                        .filter())
                .contains("; Văn phòng; ");
        assertRefused("DEPARTMENT_UNKNOWN", () -> table.of(head, unit, MemberQuery.ALL.in(lab)));
        assertRefused("DEPARTMENT_UNKNOWN", () -> table.of(scene.chairOf(unit), unit, MemberQuery.ALL.in(7L)));
        assertRefused("NOT_YOURS", () -> table.of(scene.superiorOf(superior), unit, MemberQuery.ALL));
    }

    private List<AuditEntry> traces(long unit) {
        return audit.findBySubjectOrderById("organisation:" + unit).stream()
                .filter(entry -> entry.act().equals("MEMBERS_EXPORTED"))
                .toList();
    }

    private List<String> names(Actor actor, long unit, MemberQuery query) {
        return table.of(actor, unit, query).rows().stream()
                .map(row -> String.valueOf(row.getFirst()))
                .toList();
    }

    private static List<@Nullable Object> shown(MemberLine line) {
        return Arrays.asList(
                line.fullName(), line.departmentName(), "", line.phone(), null, "", "Đang sinh hoạt", line.validFrom());
    }
}
