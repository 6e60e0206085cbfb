package vn.giaouoc.app.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.audit.AuditEntry;
import vn.giaouoc.db.audit.AuditEntryRepository;
import vn.giaouoc.db.common.Ids;

/** Remembers acts. Called inside the transaction of the act, so that the act and its trace stand or fall together. */
@Singleton
public class AuditTrail {

    private static final int DETAIL = 1000;

    private final AuditEntryRepository entries;
    private final Times times;

    public AuditTrail(AuditEntryRepository entries, Times times) {
        this.entries = entries;
        this.times = times;
    }

    /**
     * Adds one row to the trail.
     *
     * @param act a verb of the trade in capitals, at most 60 letters, such as {@code ORGANISATION_RENAME}
     * @param organisationId the unit concerned, null when there is none
     * @param subject what was acted on, at most 100 letters, such as {@code person:123}; never a name
     * @param detail one line for whoever looks later; cut at 1,000 letters; never personal data
     */
    @Transactional
    public void record(
            Actor actor, String act, @Nullable Long organisationId, String subject, @Nullable String detail) {
        var accountId = actor.isSystem() ? null : actor.accountId();
        var line = detail == null || detail.length() <= DETAIL ? detail : detail.substring(0, DETAIL);
        entries.save(new AuditEntry(Ids.next(), accountId, act, organisationId, subject, line, times.now()));
    }
}
