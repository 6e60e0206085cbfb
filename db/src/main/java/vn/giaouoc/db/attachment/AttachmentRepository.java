package vn.giaouoc.db.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Files without their content. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AttachmentRepository extends GenericRepository<Attachment, Long> {

    Attachment save(Attachment attachment);

    Attachment update(Attachment attachment);

    Optional<Attachment> findById(long id);

    /** The files that hang on these subjects and were not taken away, the earliest first. */
    @Query("SELECT a.* FROM attachment a WHERE a.subject IN (:subjects) AND a.removed_at IS NULL ORDER BY a.id")
    List<Attachment> on(Collection<String> subjects);

    /** The same content on the same subject, not taken away. */
    @Query("""
            SELECT a.* FROM attachment a
            WHERE a.subject = :subject AND a.sha256 = :sha256 AND a.removed_at IS NULL LIMIT 1""")
    Optional<Attachment> same(String subject, byte[] sha256);
}
