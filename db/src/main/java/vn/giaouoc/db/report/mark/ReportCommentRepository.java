package vn.giaouoc.db.report.mark;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Remarks on reports. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportCommentRepository extends GenericRepository<ReportComment, Long> {

    ReportComment save(ReportComment comment);

    ReportComment update(ReportComment comment);

    Optional<ReportComment> findById(long id);

    List<ReportComment> findByReportIdOrderById(long reportId);
}
