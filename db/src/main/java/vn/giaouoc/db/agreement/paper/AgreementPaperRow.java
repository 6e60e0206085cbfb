package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file without its content, for lists. */
@MappedEntity("agreement_paper")
@SuppressWarnings("ArrayRecordComponent") // the row as it is
public record AgreementPaperRow(
        @Id long id,
        long versionId,
        PaperKind kind,
        int issue,
        String fileName,
        String contentType,
        int bytes,
        int signatures,
        byte[] sha256,
        @Nullable Long replacedBy,
        @Nullable Long madeBy,
        Instant madeAt) {}
