package vn.giaouoc.app.member.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.app.member.intake.IntakeScene.chairOf;
import static vn.giaouoc.app.member.intake.IntakeScene.csv;
import static vn.giaouoc.app.member.intake.IntakeScene.row;
import static vn.giaouoc.app.member.intake.IntakeScene.sample;
import static vn.giaouoc.app.member.intake.IntakeScene.xlsx;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.app.spreadsheet.upload.RowProblem;
import vn.giaouoc.db.common.Refusal;

/** Files that are not what they seem get a sentence that says what to do; nothing of them is kept. */
@MicronautTest(transactional = false)
class BadFilesTest {

    private final IntakeScene scene;

    BadFilesTest(IntakeScene scene) {
        this.scene = scene;
    }

    @Test
    void a_file_is_judged_by_its_content() throws IOException {
        refuses("FILE_EMPTY", new byte[0]);
        refuses("FILE_KIND", "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1));
        refuses("FILE_KIND", zip("readme.txt", "xin chào"));
        var old = new byte[4_096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        refuses("FILE_OLD_EXCEL", old);
        var locked = old.clone();
        var word = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(word, 0, locked, 1_024, word.length);
        refuses("FILE_LOCKED", locked);
    }

    @Test
    void a_cut_file_a_macro_file_and_a_bomb_are_refused() throws IOException {
        var whole = sample("cong-ty-may.xlsx").readAllBytes();
        refuses("FILE_DAMAGED", Arrays.copyOf(whole, whole.length / 2));
        refuses("FILE_MACRO", with(whole, "xl/vbaProject.bin", new byte[100]));
        refuses("FILE_BOMB", with(whole, "xl/media/zeros.bin", new byte[64 << 20]));
    }

    @Test
    void a_sheet_of_something_else_is_refused() {
        refuses("HEADER_NOT_FOUND", xlsx(List.of(row("Ngày", "Số tiền"), row(45_000, 1_000_000))));
        refuses("HEADER_NOT_FOUND", sample("don-vi.xlsx"));
    }

    @Test
    void csv_in_an_old_code_page_is_refused_and_other_kinds_are_read() {
        refuses(
                "FILE_NOT_UNICODE",
                new ByteArrayInputStream(
                        "Họ và tên;Năm sinh\r\nLê Văn Đạt;1980".getBytes(Charset.forName("windows-1258"))));
        var lines = "Họ và tên\tNăm sinh\r\nLê Văn Đạt\t1980\r\n";
        for (var bytes : List.of(
                lines.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + lines.replace('\t', ',')).getBytes(StandardCharsets.UTF_8))) {
            long unit = scene.unit();
            assertThat(scene.tryOut(chairOf(unit), unit, new ByteArrayInputStream(bytes))
                            .counts()
                            .members())
                    .isEqualTo(1);
        }
    }

    @Test
    void every_bad_cell_is_named_by_row_and_column() {
        long unit = scene.unit();
        var run = scene.tryOut(
                chairOf(unit),
                unit,
                csv(
                        "Họ và tên;Ngày sinh;GT;Email;Ghi chú;CCCD",
                        "TrÇn ThÞ Hµ;1980;F;;;",
                        "Lê Văn 😀;1980;M;;;",
                        "A".repeat(151) + ";1980;M;;;",
                        "Lê Văn An;29/02/1990;Q;khong-phai-thu;" + "x".repeat(301) + ";389113729"));
        assertThat(run.counts().bad()).isEqualTo(4);
        assertThat(run.problems().stream().filter(p -> p.row() == 5).map(RowProblem::column))
                .containsExactly("Ngày sinh", "GT", "CCCD", "Email", "Ghi chú");
        assertThat(run.problems().getFirst().sentence()).contains("Unicode");
        assertThat(run.problems()).allMatch(problem -> problem.sentence().endsWith("."));
    }

    @Test
    void what_leaves_the_portal_is_never_a_formula() {
        for (var text : List.of("=1+1", "+84", "-2", "@SUM(A1)", "\t=1")) {
            assertThat(SheetWriter.safe(text)).startsWith("'");
        }
        assertThat(SheetWriter.safe("Nguyễn Ý")).isEqualTo("Nguyễn Ý");
        assertThat(SheetWriter.safe("-")).isEqualTo("-");
    }

    private void refuses(String code, byte[] file) {
        refuses(code, new ByteArrayInputStream(file));
    }

    private void refuses(String code, InputStream file) {
        long unit = scene.unit();
        assertThatThrownBy(() -> scene.tryOut(chairOf(unit), unit, file))
                .as(code)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.sentence()).contains("Hãy").endsWith(".");
                });
    }

    private static byte[] zip(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] workbook, String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
