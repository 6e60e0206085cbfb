package vn.giaouoc.app.member.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.app.member.intake.IntakeScene.chairOf;
import static vn.giaouoc.app.member.intake.IntakeScene.count;
import static vn.giaouoc.app.member.intake.IntakeScene.csv;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.intake.DryRun.UpdateProposal;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.db.common.Refusal;

/** A list that comes again with other telephones and departments: taken over in one act, and only what was chosen. */
@MicronautTest(transactional = false)
class TakenChangesTest {

    private static final String HEAD = "Mã NV;Họ tên;Năm sinh;Tổ;Chức vụ;SĐT";

    private static final String[] BEFORE = {
        HEAD,
        "A1;Lê Văn Đạt;1980;Tổ Một;Công nhân;PHONE01",
        "A2;Rơ Châm H'Yéo;1994;Tổ Một;Công nhân;PHONE02",
        "A3;Phan Thị Thảo;1983;Tổ Hai;Tổ phó;",
        "A4;Kpă Nay;1990;Tổ Hai;Công nhân;PHONE04",
        ";Trần Thị Thu Hà;1985;Tổ Hai;Công nhân;PHONE05"
    };

    private static final String[] AFTER = {
        HEAD,
        "A1;Lê Văn Đạt;1980;Tổ Ba;Công nhân;PHONE11",
        "A2;Rơ Châm H'Yéo;1994;Tổ Một;Tổ trưởng;PHONE02",
        "A3;Phan Thị Thảo;1983;Tổ Hai;Tổ phó;PHONE13",
        "A4;Kpă Nay;1990;Tổ Hai;Công nhân;PHONE04",
        ";Trần Thị Thu Hà;1985;Tổ Ba;Công nhân;PHONE15"
    };

    private final IntakeScene scene;
    private final MemberImportService imports;
    private final MemberImportBatches batches;

    TakenChangesTest(IntakeScene scene, MemberImportService imports, MemberImportBatches batches) {
        this.scene = scene;
        this.imports = imports;
        this.batches = batches;
    }

    @Test
    void three_changed_rows_are_taken_over_in_one_act_and_a_suspect_among_them_is_not() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv(own(unit, BEFORE)));
        var tried = scene.tryOut(chair, unit, csv(own(unit, AFTER)));
        assertThat(tried.counts().changed()).isEqualTo(3);
        assertThat(tried.suspects()).extracting(DryRun.Suspect::row).containsExactly(6);

        var written = write(chair, unit, Set.of(2, 3, 4, 5, 6), AFTER);

        assertThat(written.run().counts().taken()).isEqualTo(3);
        assertThat(written.run().counts().changed()).isZero();
        assertThat(written.run().counts().maybe()).isEqualTo(1);
        assertThat(here(unit, "p.phone = 'PHONE11' AND d.name = 'Tổ Ba'")).isEqualTo(1);
        assertThat(here(unit, "p.full_name LIKE 'Rơ%' AND m.job_title = 'Tổ trưởng'"))
                .isEqualTo(1);
        assertThat(here(unit, "p.phone = 'PHONE13' AND m.job_title = 'Tổ phó'")).isEqualTo(1);
        assertThat(here(unit, "p.phone = 'PHONE05' AND d.name = 'Tổ Hai'")).isEqualTo(1);
        assertThat(here(unit, "TRUE")).isEqualTo(5);
        assertThat(here(unit, "m.version = 0 AND p.version = 0")).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE act = 'MEMBER_EDITED' AND detail = 'batch:"
                        + written.batchId() + "'"))
                .isEqualTo(3);
        assertThat(scene.tryOut(chair, unit, csv(own(unit, AFTER))).counts().known())
                .isEqualTo(4);
    }

    @Test
    void what_is_not_chosen_stays_as_it_was() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv(own(unit, BEFORE)));

        var written = write(chair, unit, Set.of(3), AFTER);

        assertThat(written.run().counts().taken()).isEqualTo(1);
        assertThat(written.run().updates()).extracting(UpdateProposal::row).containsExactly(2, 4);
        assertThat(here(unit, "p.phone = 'PHONE01' AND d.name = 'Tổ Một'")).isEqualTo(1);
        assertThat(here(unit, "d.name = 'Tổ Ba'")).isZero();
    }

    @Test
    void a_second_row_about_the_same_person_waits_for_a_decision() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv(own(unit, "Họ tên;Ngày sinh;SĐT", "Lê Văn Đạt;01/02/1980;PHONE21")));
        var twice =
                new String[] {"Họ tên;Ngày sinh;SĐT", "Lê Văn Đạt;01/02/1980;PHONE22", "Lê Văn Đạt;01/02/1980;PHONE23"};

        var written = write(chair, unit, Set.of(2, 3), twice);

        assertThat(written.run().counts().taken()).isEqualTo(1);
        assertThat(written.run().suspects()).extracting(DryRun.Suspect::row).containsExactly(3);
        assertThat(here(unit, "p.phone = 'PHONE22'")).isEqualTo(1);
    }

    @Test
    void an_admission_is_no_change_that_a_list_brings() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv("Mã NV;Họ tên;Năm sinh;Đoàn viên", "B1;Siu Black;1990;Không"));
        var admitted = new String[] {"Mã NV;Họ tên;Năm sinh;Đoàn viên", "B1;Siu Black;1990;Có"};
        assertThat(scene.tryOut(chair, unit, csv(own(unit, admitted))).updates())
                .extracting(UpdateProposal::takeable)
                .containsExactly(false);

        var written = write(chair, unit, Set.of(2), admitted);

        assertThat(written.run().counts().taken()).isZero();
        assertThat(written.batchId()).isZero();
        assertThat(here(unit, "m.kind = 'STAFF'")).isEqualTo(1);
    }

    @Test
    void an_import_that_only_changed_people_takes_nobody_away() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv(own(unit, BEFORE)));
        var rows = scene.tryOut(chair, unit, csv(own(unit, AFTER))).updates().stream()
                .map(UpdateProposal::row)
                .collect(Collectors.toSet());
        var written = write(chair, unit, rows, AFTER);

        assertThatThrownBy(() -> batches.takeBack(chair, written.batchId()))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("BATCH_ADDED_NOBODY"));
        assertThat(here(unit, "TRUE")).isEqualTo(5);
    }

    private Written write(Actor chair, long unit, Set<Integer> changes, String... lines) {
        var wish = new WriteList(scene.tried(chair, unit, own(unit, lines)), null, Set.of(), changes);
        return imports.write(chair, wish, Progress.NONE);
    }

    private static long here(long unit, String condition) {
        return count("SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id"
                + " LEFT JOIN department d ON d.id = m.department_id WHERE m.organisation_id = " + unit + " AND "
                + own(unit, condition)[0]);
    }

    /** Telephones nobody else in the tests has: name and telephone alone would make a suspect. */
    private static String[] own(long unit, String... lines) {
        var phones = "09%06d".formatted(Math.floorMod(unit, 1_000_000L));
        return Arrays.stream(lines).map(line -> line.replace("PHONE", phones)).toArray(String[]::new);
    }
}
