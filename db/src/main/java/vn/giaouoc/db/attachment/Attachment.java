package vn.giaouoc.db.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file without its content.
 *
 * @param subject what it hangs on, at most 80 letters, such as {@code activity:123}
 * @param name as the uploader's device calls it; shown only
 * @param contentType by its content, never by its name
 * @param size in bytes
 * @param uploadedBy the account, null for the portal itself
 * @param removedAt when it was taken away; the content stays as evidence
 */
@MappedEntity("attachment")
@SuppressWarnings("ArrayRecordComponent") // the row as it is; files are compared by their SHA-256
public record Attachment(
        @Id long id,
        String subject,
        String name,
        String contentType,
        int size,
        byte[] sha256,
        @Nullable Long uploadedBy,
        Instant uploadedAt,
        @Nullable Long removedBy,
        @Nullable Instant removedAt) {

    /** True while it was not taken away. */
    public boolean there() {
        return removedAt == null;
    }

    /** The same file taken away at that moment, or there again when null. */
    public Attachment removed(@Nullable Long by, @Nullable Instant at) {
        return new Attachment(id, subject, name, contentType, size, sha256, uploadedBy, uploadedAt, by, at);
    }
}
