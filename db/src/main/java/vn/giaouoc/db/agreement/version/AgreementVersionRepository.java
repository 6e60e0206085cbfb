package vn.giaouoc.db.agreement.version;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Versions of agreements. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementVersionRepository extends GenericRepository<AgreementVersion, Long> {

    AgreementVersion save(AgreementVersion version);

    AgreementVersion update(AgreementVersion version);

    Optional<AgreementVersion> findById(long id);

    List<AgreementVersion> findByAgreementIdOrderByNumber(long agreementId);

    List<AgreementVersion> findByAgreementIdInOrderByNumber(Collection<Long> agreementIds);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT v.* FROM agreement_version v WHERE v.id = :id FOR UPDATE")
    Optional<AgreementVersion> take(long id);

    /** All versions of an agreement as they stand this moment, held until the transaction ends. */
    @Query("SELECT v.* FROM agreement_version v WHERE v.agreement_id = :agreementId ORDER BY v.number FOR UPDATE")
    List<AgreementVersion> takeAll(long agreementId);

    /** Open versions whose last day to sign is before that day, some at a time. */
    @Query("""
            SELECT v.id FROM agreement_version v WHERE v.state = 'OPEN' AND v.expires_on < :day
            ORDER BY v.expires_on, v.id LIMIT 500""")
    List<Long> overdue(LocalDate day);
}
