package vn.giaouoc.app.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** The code in a file's properties, found again wherever a program put it. */
class FileMarkTest {

    private static final String CODE = "7K3M9QXT2B4D";

    @Test
    void a_mark_is_found_as_it_was_written() {
        assertThat(FileMark.codes(bytes("…/Keywords(" + FileMark.of(CODE) + ")…")))
                .containsExactly(CODE);
        assertThat(FileMark.codes(bytes("GIAOUOC/7K3M9QXT2B4"))).isEmpty();
        assertThat(FileMark.codes(new byte[0])).isEmpty();
    }

    @Test
    void a_mark_is_found_in_what_another_program_packed() throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(bytes("%PDF-1.7\nstream\nkhông phải deflate endstream\nstream\r\n"));
        file.write(packed("<</Keywords(" + FileMark.of(CODE) + ")>>"));
        file.write(bytes("\nendstream"));
        assertThat(FileMark.codes(file.toByteArray())).containsExactly(CODE);
    }

    @Test
    void a_bomb_is_unpacked_no_further_than_the_limit() throws IOException {
        var file = new ByteArrayOutputStream();
        var bomb = packed("0".repeat(40_000_000));
        for (int i = 0; i < 200; i++) {
            file.write(bytes("stream\n"));
            file.write(bomb);
        }
        long before = System.nanoTime();
        assertThat(FileMark.codes(file.toByteArray())).isEmpty();
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private static byte[] packed(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes(text));
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
