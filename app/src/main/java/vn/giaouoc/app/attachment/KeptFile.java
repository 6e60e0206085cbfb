package vn.giaouoc.app.attachment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import vn.giaouoc.db.attachment.Attachment;
import vn.giaouoc.db.common.Digest;

/**
 * A file as lists show it.
 *
 * @param sha256 of its content, in hexadecimal
 * @param size in bytes
 */
@Serdeable
public record KeptFile(String id, String name, String contentType, int size, String sha256, Instant uploadedAt) {

    static KeptFile of(Attachment file) {
        return new KeptFile(
                Long.toString(file.id()),
                file.name(),
                file.contentType(),
                file.size(),
                Digest.hex(file.sha256()),
                file.uploadedAt());
    }

    public long number() {
        return Long.parseLong(id);
    }
}
