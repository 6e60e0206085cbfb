package vn.giaouoc.db.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The bytes of a file, kept apart from what lists show. */
@MappedEntity("attachment_content")
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record AttachmentContent(@Id long attachmentId, byte[] content) {}
