package vn.giaouoc.db.activity.issue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Issues of dialogues. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DialogueIssueRepository extends GenericRepository<DialogueIssue, Long> {

    DialogueIssue save(DialogueIssue issue);

    List<DialogueIssue> saveAll(Iterable<DialogueIssue> issues);

    DialogueIssue update(DialogueIssue issue);

    Optional<DialogueIssue> findById(long id);

    /** The issue as it is now, held until the transaction ends. */
    @Query("SELECT i.* FROM activity_issue i WHERE i.id = :id FOR UPDATE")
    Optional<DialogueIssue> now(long id);

    /** What stands of the issues of these dialogues, in the order they were raised. */
    @Query("""
            SELECT i.* FROM activity_issue i
            WHERE i.activity_id IN (:activityIds) AND i.withdrawn_at IS NULL ORDER BY i.id""")
    List<DialogueIssue> of(Collection<Long> activityIds);

    /** What is open in the unit, whatever year it was raised in; a dialogue taken back takes its issues along. */
    @Query("""
            SELECT i.* FROM activity_issue i JOIN activity a ON a.id = i.activity_id
            WHERE i.organisation_id = :organisationId AND i.state <> 'RESOLVED' AND i.withdrawn_at IS NULL
              AND a.withdrawn_at IS NULL
            ORDER BY i.due_on IS NULL, i.due_on, i.id""")
    List<DialogueIssue> open(long organisationId);
}
