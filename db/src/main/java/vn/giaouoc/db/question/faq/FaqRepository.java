package vn.giaouoc.db.question.faq;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** What was published; whoever changes it takes it first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FaqRepository extends GenericRepository<Faq, Long> {

    Faq save(Faq faq);

    Faq update(Faq faq);

    Optional<Faq> findByQuestionId(long questionId);

    /** The row as it stands this moment, held until the transaction ends. */
    @Query("SELECT f.* FROM faq f WHERE f.id = :id FOR UPDATE")
    Optional<Faq> take(long id);
}
