package vn.giaouoc.db.access.delegation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Delegations of signing. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface DelegationRepository extends GenericRepository<Delegation, Long> {

    Delegation save(Delegation delegation);

    @Query("SELECT * FROM delegation WHERE id = :id FOR UPDATE")
    Optional<Delegation> hold(long id);

    /** Delegations of the office that stand on some day of that time; their rows are held. */
    @Query("""
            SELECT * FROM delegation
            WHERE office_id = :officeId AND revoked_at IS NULL AND valid_from < :validTo AND :validFrom < valid_to
            ORDER BY valid_from FOR UPDATE""")
    List<Delegation> overlapping(long officeId, LocalDate validFrom, LocalDate validTo);

    @Query("UPDATE delegation SET revoked_by = :by, revoked_at = :at WHERE id = :id AND revoked_at IS NULL")
    int revoke(long id, @Nullable Long by, Instant at);
}
