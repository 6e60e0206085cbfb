package vn.giaouoc.app.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.activity.ActivityScene.refused;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.attachment.Upload;

/** Files of a record: which are taken, how they go and come back. */
@MicronautTest(transactional = false)
@Property(name = "pledge.scene", value = "true")
@Property(name = "micronaut.server.port", value = "-1")
class ActivityFilesTest {

    private static final byte[] PDF = "%PDF-1.4 quy che".getBytes(StandardCharsets.US_ASCII);

    @Inject
    ActivityScene scene;

    @Inject
    ActivityFiles files;

    @Inject
    UndoService undo;

    @Test
    void a_file_is_taken_away_and_put_back_and_is_reached_through_its_own_record_only() {
        long unit = scene.union();
        var chair = scene.chair(unit);
        long id = scene.meeting(unit, "2026-03-01", 30);
        long other = scene.meeting(unit, "2026-03-02", 30);
        var file = files.add(chair, id, new Upload("C:\\giấy tờ\\qc.pdf", PDF));
        assertThat(files.add(chair, id, new Upload("lần hai.pdf", PDF)).id()).isEqualTo(file.id());
        assertThat(scene.line(unit, id).files()).hasSize(1);
        assertThat(files.content(chair, id, file.number())).isEqualTo(PDF);
        assertThat(refused(() -> files.content(chair, other, file.number())).code())
                .isEqualTo("NO_SUCH_FILE");
        files.remove(chair, id, file.number());
        assertThat(refused(() -> files.content(chair, id, file.number())).code())
                .isEqualTo("NO_SUCH_FILE");
        undo.undo(chair, id);
        assertThat(scene.line(unit, id).files()).hasSize(1);
        assertThat(refused(() -> files.add(
                                chair, id, new Upload("qc.pdf", "MZ chay".getBytes(StandardCharsets.US_ASCII))))
                        .code())
                .isEqualTo("FILE_WRONG_TYPE");
        assertThat(refused(() -> files.add(chair, id, new Upload("to.pdf", new byte[10 * 1024 * 1024 + 1])))
                        .code())
                .isEqualTo("FILE_TOO_LARGE");
    }
}
