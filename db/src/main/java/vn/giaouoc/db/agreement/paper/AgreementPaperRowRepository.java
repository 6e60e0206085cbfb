package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Files without their content. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementPaperRowRepository extends GenericRepository<AgreementPaperRow, Long> {

    Optional<AgreementPaperRow> findById(long id);

    String COLUMNS = "SELECT p.id, p.version_id, p.kind, p.issue, p.file_name, p.content_type, p.bytes, p.signatures,"
            + " p.sha256, p.replaced_by, p.made_by, p.made_at FROM agreement_paper p ";

    /** All files of a version, the newest first. */
    @Query(COLUMNS + "WHERE p.version_id = :versionId ORDER BY p.made_at DESC, p.id DESC")
    List<AgreementPaperRow> of(long versionId);

    /** The files with this digest; the same file may have been laid beside several agreements. */
    @Query(COLUMNS + "WHERE p.sha256 = :sha256 ORDER BY p.made_at LIMIT 10")
    List<AgreementPaperRow> bySha256(byte[] sha256);

    /** The newest sealed PDF of a version. */
    @Query(COLUMNS + "WHERE p.version_id = :versionId AND p.kind = 'SEALED_PDF' ORDER BY p.issue DESC LIMIT 1")
    Optional<AgreementPaperRow> lastSealed(long versionId);
}
