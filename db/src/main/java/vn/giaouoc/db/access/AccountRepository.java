package vn.giaouoc.db.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts; changes touch only the columns they are about, so that two at once do not undo each other. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AccountRepository extends CrudRepository<Account, Long> {

    /** Some account, empty while there is none at all. */
    @Query("SELECT id FROM account LIMIT 1")
    Optional<Long> any();

    Optional<Account> findByPersonId(long personId);

    /** The person's account, as it stands this moment. */
    @Query("SELECT * FROM account WHERE person_id = :personId FOR UPDATE")
    Account ofPersonNow(long personId);

    Optional<Account> findByLogin(String login);

    /** Accounts that carry this phone number or member code; a phone may be shared in a family. */
    @Query("""
            SELECT a.* FROM account a JOIN person p ON p.id = a.person_id WHERE p.phone = :login
            UNION
            SELECT a.* FROM account a JOIN person p ON p.id = a.person_id WHERE p.member_code = :login""")
    List<Account> findByPhoneOrCode(String login);

    /** Makes the person's account unless there is one: of two at once, one makes it. */
    @Query("""
            INSERT INTO account (id, person_id, created_at) VALUES (:id, :personId, :now)
            ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)""")
    void open(long id, long personId, Instant now);

    @Query("UPDATE account SET login = :login, password_hash = :hash, must_change_password = :must WHERE id = :id")
    void changePassword(long id, String login, String hash, boolean must);

    /** 1 when there was no PIN yet: of two who open one card at once, one chooses. */
    @Query("UPDATE account SET pin_hash = :hash WHERE id = :id AND pin_hash IS NULL")
    int choosePin(long id, String hash);

    @Query("UPDATE account SET pin_hash = NULL WHERE person_id IN (:personIds)")
    void forgetPins(Collection<Long> personIds);

    @Query("UPDATE account SET totp_cipher = :cipher, totp_last_step = :step WHERE id = :id")
    void changeSecondFactor(
            long id, @io.micronaut.core.annotation.Nullable byte @Nullable [] cipher, @Nullable Long step);

    /** 1 when the time step was not used before, else 0: a code works once, whoever sees it. */
    @Query("""
            UPDATE account SET totp_last_step = :step
            WHERE id = :id AND (totp_last_step IS NULL OR totp_last_step < :step)""")
    int useStep(long id, long step);

    @Query("UPDATE account SET disabled_at = :at WHERE id = :id")
    void changeDisabled(long id, @Nullable Instant at);
}
