package vn.giaouoc.app.member.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.member.intake.IntakeScene.chairOf;
import static vn.giaouoc.app.member.intake.IntakeScene.count;
import static vn.giaouoc.app.member.intake.IntakeScene.sample;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.member.intake.DryRun.Counts;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;

/** The files of the offices go in without being edited, with the right counts, and a second time nothing is new. */
@MicronautTest(transactional = false)
class SampleFilesTest {

    private final IntakeScene scene;

    SampleFilesTest(IntakeScene scene) {
        this.scene = scene;
    }

    @Test
    void the_health_centre_list_goes_in_with_its_six_departments() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var first = scene.bringIn(chair, unit, "yte.xlsx", sample("danh-sach-trung-tam-y-te.xlsx"))
                .run();
        // 150 people; skipped: 6 headings of departments, the total, two lines of the signature block
        assertThat(first.problems()).isEmpty();
        assertThat(first.counts()).isEqualTo(new Counts(150, 150, 0, 0, 0, 0, 0, 0, 0, 0, 9));
        assertThat(count("SELECT COUNT(*) FROM membership WHERE organisation_id = " + unit))
                .isEqualTo(150);
        assertThat(count("SELECT COUNT(*) FROM department WHERE organisation_id = " + unit))
                .isEqualTo(6);
        assertThat(count("SELECT COUNT(*) FROM membership WHERE department_id = 0 AND organisation_id = " + unit))
                .isZero();
        assertThat(people(unit, "p.gender = 'UNSTATED' OR p.birth_year IS NULL OR p.phone IS NULL"))
                .isZero();
        assertThat(people(unit, "p.full_name = 'Rơ Châm H''Yéo' AND p.gender = 'MALE' AND p.phone = '0900007928'"))
                .isEqualTo(1);
        assertThat(people(unit, "p.phone = '0900007923' AND p.birth_year = 1975 AND p.birth_date IS NULL"))
                .isEqualTo(1);
        assertThat(people(unit, "p.phone = '0900007924' AND m.joined_union_on = '2015-09-12'"))
                .isEqualTo(1);
        assertThat(people(unit, "p.phone = '0900007928' AND m.joined_union_on = '2023-08-01'"))
                .isEqualTo(1);

        var second = scene.bringIn(chair, unit, "yte.xlsx", sample("danh-sach-trung-tam-y-te.xlsx"));
        assertThat(second.batchId()).isZero();
        assertThat(second.run().counts()).isEqualTo(new Counts(150, 0, 0, 0, 150, 0, 0, 0, 0, 0, 9));
    }

    @Test
    void the_school_list_goes_in_with_decomposed_and_eth_letters() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var first = scene.bringIn(chair, unit, "truong.csv", sample("truong-thpt.csv"))
                .run();
        // 91 lines: 90 people, line 4 written twice; one empty line
        assertThat(first.problems()).isEmpty();
        assertThat(first.counts()).isEqualTo(new Counts(91, 90, 0, 0, 0, 0, 0, 1, 0, 0, 1));
        assertThat(people(unit, "p.search_key = 'dang dinh dat' AND p.birth_year = 1966"))
                .isEqualTo(1);
        assertThat(people(unit, "p.full_name = 'Đoàn Thị Ngọc Yến' AND p.gender = 'FEMALE'"))
                .isEqualTo(1);
        assertThat(people(unit, "p.phone = '0900012920' AND p.email = 'gv2@thpt.example'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM department WHERE organisation_id = " + unit))
                .isEqualTo(4);

        var second = scene.bringIn(chair, unit, "truong.csv", sample("truong-thpt.csv"));
        assertThat(second.batchId()).isZero();
        assertThat(second.run().counts()).isEqualTo(new Counts(91, 0, 0, 0, 90, 0, 0, 1, 0, 0, 1));
    }

    @Test
    void the_factory_sheet_goes_in_with_lost_zeros_and_its_two_bad_rows_come_back() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var first = scene.bringIn(chair, unit, "may.xlsx", sample("cong-ty-may.xlsx"))
                .run();
        // 1,200 people, 120 of them not ticked as members; M00007 a second time; a row with four wrong cells
        assertThat(first.counts()).isEqualTo(new Counts(1202, 1080, 120, 0, 0, 0, 0, 0, 0, 2, 0));
        assertThat(first.problems().stream().map(RowProblem::row).distinct()).containsExactly(1214, 1215);
        assertThat(first.problems().stream().filter(p -> p.row() == 1215).map(RowProblem::column))
                .containsExactly("Ngày sinh", "Di động", "CMND/CCCD", "Ngày gia nhập CĐ");
        assertThat(count("SELECT COUNT(*) FROM membership WHERE kind = 'STAFF' AND organisation_id = " + unit))
                .isEqualTo(120);
        assertThat(people(unit, "p.citizen_hash IS NULL OR CHAR_LENGTH(p.phone) <> 10 OR p.birth_date IS NULL"))
                .isZero();
        assertThat(people(unit, "m.staff_number = 'M00001' AND p.birth_date = '1992-12-07'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM department WHERE organisation_id = " + unit))
                .isEqualTo(5);

        var second = scene.bringIn(chair, unit, "may.xlsx", sample("cong-ty-may.xlsx"));
        assertThat(second.batchId()).isZero();
        assertThat(second.run().counts()).isEqualTo(new Counts(1202, 0, 0, 0, 1200, 0, 0, 0, 0, 2, 0));
    }

    private static long people(long unit, String where) {
        return count("SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organisation_id = "
                + unit + " AND (" + where + ")");
    }
}
