package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Whether a person's record has been signed upon; then it can neither vanish nor be joined away. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PledgeTraces extends GenericRepository<Person, Long> {

    /** The years of any campaign for which there is a pledge, whatever its state. */
    @Query("SELECT DISTINCT year FROM pledge WHERE person_id = :personId ORDER BY year")
    List<Integer> yearsOf(long personId);
}
