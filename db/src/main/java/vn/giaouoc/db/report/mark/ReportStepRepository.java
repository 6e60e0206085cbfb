package vn.giaouoc.db.report.mark;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The trail of moves; rows are added, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportStepRepository extends GenericRepository<ReportStep, Long> {

    ReportStep save(ReportStep step);

    List<ReportStep> saveAll(Iterable<ReportStep> steps);

    List<ReportStep> findByReportIdOrderById(long reportId);
}
