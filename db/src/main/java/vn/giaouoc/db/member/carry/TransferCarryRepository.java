package vn.giaouoc.db.member.carry;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Waiting transfers as they stood before an event; only events that stand have rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TransferCarryRepository extends GenericRepository<TransferCarry, Long> {

    List<TransferCarry> saveAll(Iterable<TransferCarry> carries);

    /** How many were answered by somebody after the event had re-addressed them. */
    @Query("""
            SELECT COUNT(*) FROM member_transfer_carry c JOIN member_transfer t ON t.id = c.transfer_id
            WHERE c.event_id = :eventId AND t.state <> c.state
              AND NOT (t.state = 'CANCELLED' AND t.from_id = t.to_id)""")
    long answeredSince(long eventId);

    /** The transfers as they stood. */
    @Query("""
            UPDATE member_transfer t JOIN member_transfer_carry c ON c.transfer_id = t.id
            SET t.from_id = c.from_id, t.to_id = c.to_id, t.effective_on = c.effective_on, t.state = c.state,
              t.reason = NULL, t.answered_by = NULL, t.answered_at = NULL
            WHERE c.event_id = :eventId""")
    void putBack(long eventId);

    void deleteByEventId(long eventId);
}
