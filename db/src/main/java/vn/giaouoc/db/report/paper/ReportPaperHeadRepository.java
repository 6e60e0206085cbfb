package vn.giaouoc.db.report.paper;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Heads of papers, one a submission. Whoever writes one holds its report. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportPaperHeadRepository extends GenericRepository<ReportPaperHead, Long> {

    Optional<ReportPaperHead> findByReportIdAndSubmission(long reportId, int submission);

    /** The head as it stands this moment, held until the transaction ends. */
    @Query(
            "SELECT h.* FROM report_paper_head h WHERE h.report_id = :reportId AND h.submission = :submission FOR UPDATE")
    Optional<ReportPaperHead> take(long reportId, int submission);

    ReportPaperHead save(ReportPaperHead head);

    ReportPaperHead update(ReportPaperHead head);
}
