package vn.giaouoc.db.activity.change;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What records and issues went through. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ActivityChangeRepository extends GenericRepository<ActivityChange, Long> {

    ActivityChange save(ActivityChange change);

    List<ActivityChange> saveAll(Iterable<ActivityChange> changes);

    /** Every step of a record and its issues, the earliest first. */
    @Query("SELECT c.* FROM activity_change c WHERE c.activity_id = :activityId ORDER BY c.changed_at, c.id")
    List<ActivityChange> of(long activityId);

    /** What changed in the unit after that moment, the earliest first. */
    @Query("""
            SELECT c.* FROM activity_change c
            WHERE c.organisation_id = :organisationId AND c.changed_at > :moment ORDER BY c.changed_at, c.id""")
    List<ActivityChange> since(long organisationId, Instant moment);

    /** The unit's records that changed after the report of their year was submitted. */
    @Query("SELECT DISTINCT c.activity_id FROM activity_change c WHERE c.organisation_id = :organisationId AND c.late")
    Set<Long> late(long organisationId);
}
