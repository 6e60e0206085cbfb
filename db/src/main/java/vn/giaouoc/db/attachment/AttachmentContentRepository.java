package vn.giaouoc.db.attachment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The bytes of files. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AttachmentContentRepository extends GenericRepository<AttachmentContent, Long> {

    AttachmentContent save(AttachmentContent content);

    Optional<AttachmentContent> findById(long attachmentId);
}
