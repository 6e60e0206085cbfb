package vn.giaouoc.db.reminder;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reminders; each line is one statement, so that two portals never do the same one. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ReminderNoticeRepository extends GenericRepository<ReminderNotice, Long> {

    /** Makes it; 0 when there is one already. */
    @Query("""
            INSERT IGNORE INTO reminder_notice (id, subject, deadline, step, person_id, organisation_id, what, last_day,
              link, mail, tries, made_at)
            VALUES (:id, :subject, :deadline, :step, :personId, :organisationId, :what, :lastDay, :link, :mail, 0, :madeAt)""")
    int make(
            long id,
            String subject,
            LocalDate deadline,
            int step,
            long personId,
            long organisationId,
            String what,
            LocalDate lastDay,
            String link,
            MailState mail,
            Instant madeAt);

    /** Whose mail waits to be sent. */
    @Query("""
            SELECT DISTINCT n.person_id FROM reminder_notice n
            WHERE n.mail = 'WAITING' AND (n.next_try_at IS NULL OR n.next_try_at <= :now) ORDER BY n.person_id LIMIT 200""")
    List<Long> waiting(Instant now);

    /** Takes all that waits for one person; 0 when another portal was quicker. */
    @Query("""
            UPDATE reminder_notice SET mail = 'SENDING', claim = :claim, claimed_at = :now, tries = tries + 1
            WHERE person_id = :personId AND mail = 'WAITING' AND (next_try_at IS NULL OR next_try_at <= :now)""")
    int claim(long personId, long claim, Instant now);

    @Query("SELECT n.* FROM reminder_notice n WHERE n.claim = :claim AND n.mail = 'SENDING' ORDER BY n.last_day, n.id")
    List<ReminderNotice> claimed(long claim);

    /** What became of what was claimed. */
    @Query("UPDATE reminder_notice SET mail = :mail, mailed_at = :mailedAt WHERE claim = :claim AND mail = 'SENDING'")
    int settle(long claim, MailState mail, @Nullable Instant mailedAt);

    /** Back to waiting until that moment. */
    @Query("UPDATE reminder_notice SET mail = 'WAITING', next_try_at = :at WHERE claim = :claim AND mail = 'SENDING'")
    int later(long claim, Instant at);

    /** Claims of a portal that stopped while sending. */
    @Query("UPDATE reminder_notice SET mail = 'UNSURE' WHERE mail = 'SENDING' AND claimed_at < :before")
    int abandon(Instant before);

    /** How many mails the person got since that moment: several reminders in one mail are one. */
    @Query(
            "SELECT COUNT(DISTINCT n.mailed_at) FROM reminder_notice n WHERE n.person_id = :personId AND n.mailed_at >= :since")
    long mailsSince(long personId, Instant since);
}
