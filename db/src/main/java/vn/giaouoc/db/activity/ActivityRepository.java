package vn.giaouoc.db.activity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What happened in units. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ActivityRepository extends GenericRepository<Activity, Long> {

    Activity save(Activity activity);

    List<Activity> saveAll(Iterable<Activity> activities);

    Activity update(Activity activity);

    Optional<Activity> findById(long id);

    /** Holds the unit until the transaction ends, so that what is decided on its records stays true; empty for no unit. */
    @Query("SELECT id FROM organisation WHERE id = :organisationId FOR UPDATE")
    Optional<Long> hold(long organisationId);

    /** The record as it is now, held until the transaction ends. */
    @Query("SELECT a.* FROM activity a WHERE a.id = :id FOR UPDATE")
    Optional<Activity> now(long id);

    /** What stands of a kind in a unit between these days, as it is now, held until the transaction ends. */
    @Query("""
            SELECT a.* FROM activity a
            WHERE a.organisation_id = :organisationId AND a.kind = :kind AND a.on_date BETWEEN :first AND :last
              AND a.withdrawn_at IS NULL
            FOR UPDATE""")
    List<Activity> standing(long organisationId, String kind, LocalDate first, LocalDate last);

    /** The day of the unit's earliest record; empty while there is none. */
    @Query("SELECT MIN(on_date) FROM activity WHERE organisation_id = :organisationId AND withdrawn_at IS NULL")
    Optional<LocalDate> earliest(long organisationId);

    /** Everything of these units from the first to the last day, taken back or not, the latest first. */
    @Query("""
            SELECT a.* FROM activity a
            WHERE a.organisation_id IN (:organisationIds) AND a.on_date BETWEEN :first AND :last
            ORDER BY a.on_date DESC, a.id DESC""")
    List<Activity> between(Collection<Long> organisationIds, LocalDate first, LocalDate last);

    /** What stands of that kind in these units up to that day, however old, the latest first. */
    @Query("""
            SELECT a.* FROM activity a
            WHERE a.organisation_id IN (:organisationIds) AND a.kind = :kind AND a.on_date <= :last
              AND a.withdrawn_at IS NULL
            ORDER BY a.on_date DESC, a.id DESC""")
    List<Activity> ofKind(Collection<Long> organisationIds, String kind, LocalDate last);
}
