package vn.giaouoc.db.agreement.paper;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Heads of papers, one a version. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementPaperHeadRepository extends GenericRepository<AgreementPaperHead, Long> {

    Optional<AgreementPaperHead> findByVersionId(long versionId);

    AgreementPaperHead save(AgreementPaperHead head);

    AgreementPaperHead update(AgreementPaperHead head);
}
