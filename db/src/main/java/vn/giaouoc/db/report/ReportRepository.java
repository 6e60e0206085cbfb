package vn.giaouoc.db.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.ReportKind;

/** Owed reports. Whoever changes one takes it first, so that changes come one after another. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReportRepository extends GenericRepository<Report, Long> {

    Report save(Report report);

    Optional<Report> findById(long id);

    List<Report> findByIdIn(Collection<Long> ids);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT r.* FROM report r WHERE r.id = :id FOR UPDATE")
    Optional<Report> take(long id);

    /** The unit's report of that kind and year; the first occasion where there are several. */
    @Query("""
            SELECT r.* FROM report r
            WHERE r.campaign_id = :campaignId AND r.year = :year AND r.kind = :kind AND r.tier = :tier
              AND r.organisation_id = :organisationId ORDER BY r.occasion LIMIT 1""")
    Optional<Report> of(long campaignId, int year, ReportKind kind, ReportTier tier, long organisationId);

    /** Everything the unit owes or handed in, the latest year first. */
    @Query(
            "SELECT r.* FROM report r WHERE r.organisation_id = :organisationId ORDER BY r.year DESC, r.kind, r.tier, r.id")
    List<Report> ofUnit(long organisationId);

    /** What an event of the tree exempted, held until the transaction ends. */
    @Query(
            "SELECT r.* FROM report r WHERE r.exempt_event_id = :eventId AND r.state = 'EXEMPT' ORDER BY r.id FOR UPDATE")
    List<Report> takeExemptedBy(long eventId);

    /** What the unit has not handed in, held until the transaction ends. */
    @Query("""
            SELECT r.* FROM report r WHERE r.organisation_id = :organisationId AND r.state IN ('DRAFT', 'RETURNED')
            ORDER BY r.id FOR UPDATE""")
    List<Report> takeOpen(long organisationId);

    /** How many reports of the unit were handed in on or after that moment. */
    @Query("SELECT COUNT(*) FROM report WHERE organisation_id = :organisationId AND submitted_at >= :since")
    long handedInSince(long organisationId, Instant since);

    Report update(Report report);

    /** A cell changed. */
    @Query("UPDATE report SET revision = revision + 1 WHERE id = :id")
    void touch(long id);

    /** Forgets what was opened for a unit that, it turns out, never was; nothing was ever handed in. */
    @Query("DELETE FROM report WHERE organisation_id = :organisationId AND number = 0")
    int forget(long organisationId);

    /** When the unit's year was handed in and stands so; the earliest where there are several campaigns. */
    @Query("""
            SELECT MIN(r.submitted_at) FROM report r
            WHERE r.organisation_id = :organisationId AND r.year = :year AND r.kind = 'YEARLY' AND r.tier = 'GRASSROOTS'
              AND r.state IN ('SUBMITTED', 'IN_REVIEW', 'APPROVED', 'CONSOLIDATED')""")
    @Nullable
    Instant handedInAt(long organisationId, int year);
}
