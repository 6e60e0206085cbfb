package vn.giaouoc.app.member.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.app.member.intake.IntakeScene.chairOf;
import static vn.giaouoc.app.member.intake.IntakeScene.count;
import static vn.giaouoc.app.member.intake.IntakeScene.csv;
import static vn.giaouoc.app.member.intake.IntakeScene.mapping;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.Refusal;

/** What an import promises: nothing twice, nothing silently, nothing that cannot be taken back while nobody built on it. */
@MicronautTest(transactional = false)
class MemberImportTest {

    private final IntakeScene scene;
    private final MemberImportService imports;
    private final MemberImportBatches batches;

    MemberImportTest(IntakeScene scene, MemberImportService imports, MemberImportBatches batches) {
        this.scene = scene;
        this.imports = imports;
        this.batches = batches;
    }

    @Test
    void a_dry_run_writes_nothing() {
        long unit = scene.unit();
        scene.tryOut(chairOf(unit), unit, list());
        assertThat(count("SELECT COUNT(*) FROM membership WHERE organisation_id = " + unit))
                .isZero();
        assertThat(batches.of(chairOf(unit), unit)).isEmpty();
    }

    @Test
    void a_batch_is_taken_back_as_a_whole() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var written = scene.bringIn(chair, unit, "truong.csv", list());
        batches.takeBack(chair, written.batchId());
        assertThat(count("SELECT COUNT(*) FROM membership WHERE organisation_id = " + unit))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM person WHERE batch_id = " + written.batchId()))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM department WHERE organisation_id = " + unit))
                .isZero();
        assertThat(batches.of(chair, unit).getFirst().state()).isEqualTo("TAKEN_BACK");
        refused("BATCH_TAKEN_BACK", () -> batches.takeBack(chair, written.batchId()));
        assertThat(scene.bringIn(chair, unit, "truong.csv", list())
                        .run()
                        .counts()
                        .members())
                .isEqualTo(2);
    }

    private static InputStream list() {
        return csv("Họ và tên;Năm sinh;Tổ", "Rơ Châm H'Yéo;1994;Tổ Toán", "Phan Thị Thu Phương Thảo;1983;Tổ Văn");
    }

    @Test
    void a_batch_somebody_built_on_stays() throws Exception {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var written = scene.bringIn(chair, unit, "a.csv", csv("Họ tên;Năm sinh", "Lê Văn Đạt;1980", "Siu;1999"));
        try (var connection = TestEngine.connect();
                var edit = connection.createStatement()) {
            edit.executeUpdate("UPDATE person SET version = 1 WHERE batch_id = " + written.batchId() + " LIMIT 1");
        }
        assertThatThrownBy(() -> batches.takeBack(chair, written.batchId())).hasMessageContaining("1 hồ sơ đã sửa");
    }

    @Test
    void a_changed_row_of_somebody_known_is_shown_and_not_applied() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv("Mã NV;Họ tên;Năm sinh;SĐT", "A1;Lê Văn Đạt;1980;0912000001"));
        var again =
                scene.bringIn(chair, unit, "a.csv", csv("Mã NV;Họ tên;Năm sinh;SĐT", "A1;Lê Văn Đạt;1980;0912000002"));
        assertThat(again.run().counts().changed()).isEqualTo(1);
        var difference = again.run().updates().getFirst().differences().getFirst();
        assertThat(difference.known() + " " + difference.listed()).isEqualTo("0912000001 0912000002");
        assertThat(count("SELECT COUNT(*) FROM person p JOIN membership m ON m.person_id = p.id"
                        + " WHERE p.phone = '0912000002' AND m.organisation_id = " + unit))
                .isZero();
    }

    @Test
    void two_who_look_alike_wait_for_a_decision_side_by_side() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        scene.bringIn(chair, unit, "a.csv", csv("Họ tên;Năm sinh;Tổ", "Trần Thị Thu Hà;1985;Tổ Toán"));
        var file = new String[] {"Họ tên;Năm sinh;Tổ", "Trần Thị Thu Hà;1985;Tổ Toán", "Trần Thị Thu Hà;1985;Tổ Văn"};
        var run = scene.tryOut(chair, unit, csv(file));
        assertThat(run.counts().known()).isEqualTo(1);
        assertThat(run.counts().maybe()).isEqualTo(1);
        assertThat(run.suspects().getFirst().row()).isEqualTo(3);
        var proposal = imports.propose(chair, unit, "a.csv", csv(file));
        imports.dryRun(chair, proposal.uploadId(), mapping(proposal), Progress.NONE);
        var written =
                imports.write(chair, new WriteList(proposal.uploadId(), null, Set.of(3), Set.of()), Progress.NONE);
        assertThat(written.run().counts().members()).isEqualTo(1);
        assertThat(scene.tryOut(chair, unit, csv(file)).counts().known()).isEqualTo(2);
    }

    @Test
    void somebody_of_another_unit_is_not_brought_in_twice() {
        long here = scene.unit();
        long there = scene.unit();
        var line = csvLine(here);
        scene.bringIn(chairOf(here), here, "a.csv", csv("Họ tên;Năm sinh;CCCD", line));
        var run = scene.tryOut(chairOf(there), there, csv("Họ tên;Năm sinh;CCCD", line));
        assertThat(run.counts().bad()).isEqualTo(1);
        assertThat(run.problems().getFirst().sentence()).contains("chuyển sinh hoạt");
    }

    /** A citizen number nobody else in the tests has. */
    private static String csvLine(long seed) {
        return "Lý A Páo;1989;%012d".formatted(Math.floorMod(seed, 1_000_000_000_000L));
    }

    @Test
    void a_mapping_a_unit_confirmed_comes_back() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var first = imports.propose(chair, unit, "a.csv", csv("Ai;Họ và tên;Lúc;Năm sinh", "Kpă Nay;x;;1990"));
        var mapping = new TreeMap<>(Map.of(0, "full_name", 3, "birth"));
        imports.dryRun(chair, first.uploadId(), mapping, Progress.NONE);
        imports.write(chair, WriteList.of(first.uploadId()), Progress.NONE);
        var second = imports.propose(chair, unit, "b.csv", csv("AI;HỌ VÀ TÊN;Lúc;Năm sinh", "Siu;y;;1999"));
        assertThat(second.remembered()).isTrue();
        assertThat(mapping(second)).isEqualTo(mapping);
        refused(
                "MAPPING_WITHOUT_NAME",
                () -> imports.dryRun(chair, second.uploadId(), Map.of(3, "birth"), Progress.NONE));
    }

    @Test
    void bad_rows_come_back_as_a_file_that_goes_in_once_mended() {
        long unit = scene.unit();
        var chair = chairOf(unit);
        var proposal = imports.propose(
                chair,
                unit,
                "may.csv",
                csv(
                        "Họ và tên;Ngày sinh",
                        "I. Ban Giám đốc;",
                        "Lê Thị Sai Ngày;31/02/1990",
                        "Nguyễn Ý;1968",
                        "Siu;31/04/1999"));
        imports.dryRun(chair, proposal.uploadId(), mapping(proposal), Progress.NONE);
        var written = imports.write(chair, WriteList.of(proposal.uploadId()), Progress.NONE);
        var out = new ByteArrayOutputStream();
        imports.mendFile(chair, proposal.uploadId(), written.run(), out);
        var back = scene.tryOut(chair, unit, new ByteArrayInputStream(out.toByteArray()));
        assertThat(back.counts().read()).isEqualTo(2);
        assertThat(back.counts().bad()).isEqualTo(2);
        assertThat(written.run().counts().members()).isEqualTo(1);
    }

    @Test
    void only_who_keeps_the_members_of_the_unit_brings_a_list_in() {
        long unit = scene.unit();
        var stranger = chairOf(scene.unit());
        refused("NOT_YOURS", () -> imports.propose(stranger, unit, "a.csv", csv("Họ tên;Năm sinh", "Siu;1999")));
        var chair = chairOf(unit);
        var proposal = imports.propose(chair, unit, "a.csv", csv("Họ tên;Năm sinh", "Siu;1999"));
        refused("UPLOAD_GONE", () -> imports.dryRun(stranger, proposal.uploadId(), mapping(proposal), Progress.NONE));
        var written = scene.bringIn(chair, unit, "a.csv", csv("Họ tên;Năm sinh", "Siu;1999"));
        refused("NOT_YOURS", () -> batches.takeBack(stranger, written.batchId()));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
