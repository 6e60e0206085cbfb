package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The column mapping a unit confirmed for a header it used before, so that the next file goes in without asking. */
@MappedEntity("import_mapping")
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record ImportMapping(@Id long organisationId, byte[] headerSha256, String mapping, Instant savedAt) {}
