package vn.giaouoc.app.access;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.AuditEntry;
import vn.giaouoc.db.access.AuditEntryRepository;
import vn.giaouoc.db.common.Ids;

/** Writes down every act that matters, in the transaction of the act itself. */
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
     * Notes an act.
     *
     * @param act a stable word such as {@code OFFICE_GIVEN}
     * @param organisationId the unit it concerns, null when none
     * @param subject what it was done to, such as {@code office:123}
     * @param detail what a later reader needs, cut at 1,000 letters; never a secret, a token or a personal number
     */
    public void note(Actor actor, String act, @Nullable Long organisationId, String subject, @Nullable String detail) {
        var shortened = detail != null && detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
        entries.save(new AuditEntry(
                Ids.next(),
                actor.isSystem() ? null : actor.accountId(),
                act,
                organisationId,
                subject,
                shortened,
                times.now()));
    }
}
