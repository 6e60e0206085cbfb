package vn.giaouoc.db.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What was said about questions; nothing is changed or taken away. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface QuestionMessageRepository extends GenericRepository<QuestionMessage, Long> {

    QuestionMessage save(QuestionMessage message);

    List<QuestionMessage> findByQuestionIdOrderById(long questionId);

    /** How much one side wrote about a question since that moment. */
    @Query("""
            SELECT COUNT(*) FROM question_message m
            WHERE m.question_id = :questionId AND m.side = :side AND m.written_at > :since""")
    long writtenSince(long questionId, QuestionSide side, Instant since);
}
