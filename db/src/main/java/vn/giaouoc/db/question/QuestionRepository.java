package vn.giaouoc.db.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Questions. Whoever changes one takes it first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface QuestionRepository extends GenericRepository<Question, Long> {

    Question save(Question question);

    Question update(Question question);

    Optional<Question> findById(long id);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT q.* FROM question q WHERE q.id = :id FOR UPDATE")
    Optional<Question> take(long id);

    /** What these units asked, the latest first. */
    @Query("""
            SELECT q.* FROM question q WHERE q.organisation_id IN (:units)
            ORDER BY q.asked_at DESC, q.id DESC LIMIT :size OFFSET :skip""")
    List<Question> ofUnits(Collection<Long> units, int size, int skip);

    @Query("SELECT COUNT(*) FROM question q WHERE q.organisation_id IN (:units)")
    long countOfUnits(Collection<Long> units);

    /** How often a unit asked since that moment. */
    @Query("SELECT COUNT(*) FROM question q WHERE q.organisation_id = :organisationId AND q.asked_at > :since")
    long askedSince(long organisationId, Instant since);

    /** Answers these units have not closed since that moment. */
    @Query("""
            SELECT q.* FROM question q
            WHERE q.organisation_id IN (:units) AND q.state = 'ANSWERED' AND q.state_since > :since
            ORDER BY q.state_since DESC LIMIT 3""")
    List<Question> answered(Collection<Long> units, Instant since);
}
