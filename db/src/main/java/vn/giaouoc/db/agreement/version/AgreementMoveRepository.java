package vn.giaouoc.db.agreement.version;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The trail of moves; rows are added, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AgreementMoveRepository extends GenericRepository<AgreementMove, Long> {

    AgreementMove save(AgreementMove move);

    List<AgreementMove> findByAgreementIdOrderById(long agreementId);
}
