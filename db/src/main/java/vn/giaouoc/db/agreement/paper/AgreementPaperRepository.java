package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Files with their content; a row is added once and never changed but for what replaced it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementPaperRepository extends GenericRepository<AgreementPaper, Long> {

    AgreementPaper save(AgreementPaper paper);

    Optional<AgreementPaper> findById(long id);

    /** The sealed PDF made of just this. */
    @Query("SELECT p.* FROM agreement_paper p WHERE p.version_id = :versionId AND p.basis = :basis")
    Optional<AgreementPaper> sealed(long versionId, byte[] basis);

    @Query("UPDATE agreement_paper SET replaced_by = :by WHERE id = :id")
    void replace(long id, long by);
}
