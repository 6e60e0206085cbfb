package vn.giaouoc.db.report.list;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.db.report.Report;

/** Reports that wait for their own union: never handed in, or returned to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportDueRepository extends GenericRepository<Report, Long> {

    @Query("SELECT r.* FROM report r WHERE r.state IN ('DRAFT', 'RETURNED') ORDER BY r.id")
    List<Report> owed();

    @Query("""
            SELECT r.* FROM report r WHERE r.organisation_id IN (:organisations) AND r.state IN ('DRAFT', 'RETURNED')
            ORDER BY r.id""")
    List<Report> owedBy(Collection<Long> organisations);
}
