package vn.giaouoc.db.agreement.judgement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Judgements of versions: at most one of a kind. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementJudgementRepository extends GenericRepository<AgreementJudgement, Long> {

    AgreementJudgement save(AgreementJudgement judgement);

    AgreementJudgement update(AgreementJudgement judgement);

    List<AgreementJudgement> findByVersionId(long versionId);

    Optional<AgreementJudgement> findByVersionIdAndKind(long versionId, JudgementKind kind);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT j.* FROM agreement_judgement j WHERE j.version_id = :versionId AND j.kind = :kind FOR UPDATE")
    Optional<AgreementJudgement> take(long versionId, JudgementKind kind);
}
