package vn.giaouoc.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import vn.giaouoc.db.common.Digest;

class PhoneFilesTest {

    @Test
    void the_service_worker_carries_the_version_of_the_files_it_keeps() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var name : new String[] {"index.html", "sign.css", "sign.js", "lean-qr.js"}) {
            all.write(read(name));
        }
        var version = Digest.hex(Digest.sha256(all.toByteArray())).substring(0, 12);
        assertThat(new String(read("sw.js"), StandardCharsets.UTF_8)).contains("const VERSION = '" + version + "'");
    }

    @Test
    void the_page_carries_no_inline_script_or_style_for_its_policy_forbids_them() throws IOException {
        var page = new String(read("index.html"), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void the_files_of_the_page_stay_far_below_sixty_kilobytes_on_the_wire() throws IOException {
        var wire = 0;
        for (var name : new String[] {"index.html", "sign.css", "sign.js", "sw.js", "lean-qr.js"}) {
            wire += zipped(read(name));
        }
        assertThat(wire).isLessThan(30_000);
    }

    @Test
    void the_pages_of_a_signing_carry_no_inline_script_or_style_either() throws IOException {
        for (var name : new String[] {"index.html", "screen.html"}) {
            var page = new String(read("/signing/" + name), StandardCharsets.UTF_8);
            assertThat(page).doesNotContain("style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=");
            assertThat(page).doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    @Test
    void a_head_who_never_opened_the_portal_loads_less_than_thirty_kilobytes_to_sign_an_agreement() throws IOException {
        var wire = 0;
        for (var name : new String[] {"index.html", "agree.css", "agree.js"}) {
            wire += zipped(read("/signing/" + name));
        }
        for (var name : new String[] {"sign.css", "sign.js", "icon.svg"}) {
            wire += zipped(read(name));
        }
        assertThat(wire).isLessThan(30_000);
    }

    @Test
    void the_projector_page_is_small_too() throws IOException {
        assertThat(zipped(read("/signing/screen.html"))
                        + zipped(read("/signing/screen.css"))
                        + zipped(read("/signing/screen.js")))
                .isLessThan(10_000);
    }

    private static int zipped(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }

    private static byte[] read(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                PhoneFilesTest.class.getResourceAsStream(name.startsWith("/") ? name : "/phone/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
