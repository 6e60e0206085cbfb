package vn.giaouoc.db.member.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.giaouoc.db.member.Membership;

/** The memberships of many people at once, oldest first. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaysRepository extends GenericRepository<Membership, Long> {

    @Query("SELECT m.* FROM membership m WHERE m.person_id IN (:personIds) ORDER BY m.valid_from, m.id")
    List<Membership> of(Collection<Long> personIds);
}
