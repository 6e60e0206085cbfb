package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of one version.
 *
 * @param issue from 1 for each kind of a version
 * @param bytes how long the content is
 * @param signatures how many digital signatures the PDF says it carries; nobody has checked them
 * @param basis SHA-256 of what a sealed PDF was made of, null for files brought in
 * @param replacedBy the newer file that stands in its place
 */
@MappedEntity("agreement_paper")
@SuppressWarnings("ArrayRecordComponent") // the row as it is; files are compared by their SHA-256
public record AgreementPaper(
        @Id long id,
        long versionId,
        PaperKind kind,
        int issue,
        String fileName,
        String contentType,
        int bytes,
        int signatures,
        byte[] sha256,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] basis,
        byte[] content,
        @Nullable Long replacedBy,
        @Nullable Long madeBy,
        Instant madeAt) {}
