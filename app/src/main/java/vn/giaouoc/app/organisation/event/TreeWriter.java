package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.audit.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.db.organisation.ClosureUpkeep;
import vn.giaouoc.db.organisation.OrganisationVersionRepository;
import vn.giaouoc.db.organisation.event.EventKind;
import vn.giaouoc.db.organisation.event.OrganisationEvent;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;

/** Writes what a plan says: the event, the versions, the flattened tree, the trail. */
@Singleton
public class TreeWriter {

    private final OrganisationEventRepository events;
    private final OrganisationVersionRepository versions;
    private final ClosureUpkeep closure;
    private final AuditTrail trail;
    private final Times times;

    TreeWriter(
            OrganisationEventRepository events,
            OrganisationVersionRepository versions,
            ClosureUpkeep closure,
            AuditTrail trail,
            Times times) {
        this.events = events;
        this.versions = versions;
        this.closure = closure;
        this.trail = trail;
        this.times = times;
    }

    /** Carries out a change of a living unit. */
    long write(Actor actor, TreeChange change) {
        events.save(event(actor, change.eventId(), change.kind(), change.organisationId(), change.decision()));
        if (change.before() != null) {
            versions.update(change.before().until(change.on()));
        }
        if (change.after() == null) {
            closure.end(change.organisationId(), change.on());
        } else {
            versions.save(change.after());
            rehang(change.organisationId());
        }
        trail.record(
                actor,
                "ORGANISATION_" + change.kind(),
                change.organisationId(),
                "event:" + change.eventId(),
                change.decision().number());
        return change.eventId();
    }

    /** Makes the flattened tree say what the unit's versions say about its last superior. */
    public void rehang(long id) {
        var life = versions.of(id);
        var last = life.getLast();
        var since = life.getFirst().validFrom();
        for (var version : life.reversed()) {
            if (!version.empty() && !version.under(last.parentId())) {
                since = version.validTo();
                break;
            }
        }
        closure.hang(id, last.parentId(), since);
    }

    /** The row of an event as the actor enters it now. */
    public OrganisationEvent event(Actor actor, long eventId, EventKind kind, long organisationId, Decision paper) {
        return new OrganisationEvent(
                eventId,
                organisationId,
                kind,
                paper.effectiveOn(),
                paper.number(),
                paper.decidedOn(),
                paper.issuer(),
                paper.note(),
                account(actor),
                times.now(),
                null,
                null);
    }

    /** Marks an event as taken back. */
    public void markUndone(Actor actor, OrganisationEvent event) {
        events.update(event.undone(account(actor), times.now()));
        trail.record(
                actor,
                "ORGANISATION_UNDO_" + event.kind(),
                event.organisationId(),
                "event:" + event.id(),
                event.decisionNumber());
    }

    private static @Nullable Long account(Actor actor) {
        return actor.isSystem() ? null : actor.accountId();
    }
}
