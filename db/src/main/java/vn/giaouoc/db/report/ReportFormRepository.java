package vn.giaouoc.db.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Every version of every form that was ever loaded. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportFormRepository extends GenericRepository<ReportForm, Long> {

    ReportForm save(ReportForm form);

    Optional<ReportForm> findById(long id);

    /** The latest version of a form. */
    @Query("SELECT f.* FROM report_form f WHERE f.code = :code ORDER BY f.version DESC LIMIT 1")
    Optional<ReportForm> latest(String code);

    /** The latest version of every form. */
    @Query("""
            SELECT f.* FROM report_form f
            WHERE f.version = (SELECT MAX(l.version) FROM report_form l WHERE l.code = f.code) ORDER BY f.code""")
    List<ReportForm> latest();
}
