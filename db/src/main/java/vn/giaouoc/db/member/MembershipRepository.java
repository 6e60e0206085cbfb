package vn.giaouoc.db.member;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Memberships, asked by person or by unit. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MembershipRepository extends CrudRepository<Membership, Long> {

    /** A person's whole way, oldest first. */
    @Query("SELECT m.* FROM membership m WHERE m.person_id = :personId ORDER BY m.valid_from, m.id")
    List<Membership> ofPerson(long personId);

    /** The rows as they stand this moment, not as this transaction first saw them; call after locking the person. */
    @Query("SELECT m.* FROM membership m WHERE m.person_id = :personId ORDER BY m.valid_from, m.id FOR UPDATE")
    List<Membership> ofPersonNow(long personId);

    /** Where a person counts on a day: of two at once the one begun last, then the one written last. */
    @Query("""
            SELECT m.* FROM membership m
            WHERE m.person_id = :personId AND m.valid_from <= :day AND :day < m.valid_to
            ORDER BY m.valid_from DESC, m.id DESC LIMIT 1""")
    Optional<Membership> countingOn(long personId, LocalDate day);

    /** Memberships of a unit that have not ended by that day. */
    @Query("SELECT m.* FROM membership m WHERE m.organisation_id = :organisationId AND m.valid_to > :day FOR UPDATE")
    List<Membership> lastingBeyond(long organisationId, LocalDate day);

    /** The same for several units, without holding the rows; memberships that count on no day are left out. */
    @Query("""
            SELECT m.* FROM membership m
            WHERE m.organisation_id IN (:organisationIds) AND m.valid_to > :day AND m.valid_from < m.valid_to""")
    List<Membership> lastingIn(Collection<Long> organisationIds, LocalDate day);

    /** The same, held for this transaction and as they stand this moment; call after locking the people. */
    @Query("""
            SELECT m.* FROM membership m
            WHERE m.organisation_id IN (:organisationIds) AND m.valid_to > :day AND m.valid_from < m.valid_to FOR UPDATE""")
    List<Membership> lastingInNow(Collection<Long> organisationIds, LocalDate day);

    List<Membership> findByOrganisationIdAndEndReason(long organisationId, EndReason endReason);

    /** How many of those whose union dissolved have since joined another one. */
    @Query("""
            SELECT COUNT(*) FROM membership d JOIN membership m ON m.person_id = d.person_id AND m.id <> d.id
              AND m.valid_from >= d.valid_to AND m.valid_from < m.valid_to
            WHERE d.organisation_id = :organisationId AND d.end_reason = 'GRASSROOTS_DISSOLVED'""")
    long joinedElsewhereSince(long organisationId);

    /** Memberships that began on or after a day and counted at least one day. */
    @Query("""
            SELECT COUNT(*) FROM membership
            WHERE organisation_id = :organisationId AND valid_from >= :since AND valid_from < valid_to""")
    long begunSince(long organisationId, LocalDate since);

    /**
     * The last cut-off that has passed for a unit of this type: figures up to it are closed. Units without a window of
     * their own follow the rule for all others.
     */
    @Query("""
            SELECT MAX(w.cut_off_on) FROM pledge_window w
            JOIN campaign_year y ON y.id = w.campaign_year_id
            WHERE w.cut_off_on < :today AND (w.unit_type = :unitType OR (w.unit_type = '*' AND NOT EXISTS (
              SELECT 1 FROM pledge_window own WHERE own.campaign_year_id = y.id AND own.unit_type = :unitType)))""")
    Optional<LocalDate> lastCutOff(String unitType, LocalDate today);
}
