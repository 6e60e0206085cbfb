package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file that went in as a whole and can be taken back as a whole while nothing was built on it.
 *
 * @param kind MEMBERS or UNITS
 * @param state COMMITTED or TAKEN_BACK
 * @param rowsKnown rows that were in the portal already
 */
@MappedEntity("import_batch")
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record ImportBatch(
        @Id long id,
        long organisationId,
        String kind,
        String fileName,
        byte[] fileSha256,
        String state,
        int rowsRead,
        int rowsNew,
        int rowsKnown,
        int rowsBad,
        long madeBy,
        Instant madeAt,
        @Nullable Long undoneBy,
        @Nullable Instant undoneAt) {}
