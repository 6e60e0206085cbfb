package vn.giaouoc.app.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.organisation.event.OrganisationPreview;
import vn.giaouoc.app.organisation.event.TreeEvents;

/**
 * What can be done to the tree. Every event needs KEEP_TREE at the superior of the unit (for a founding: at the superior to
 * be; for a transfer: at both superiors). Changes happen one after another, and each is whole or not at all.
 */
@Singleton
public class OrganisationService {

    private final TreeEvents events;

    public OrganisationService(TreeEvents events) {
        this.events = events;
    }

    /** Founds one unit and returns its id. */
    @Transactional
    public long found(Actor actor, FoundOrganisation wish) {
        return events.found(actor, List.of(wish)).getFirst();
    }

    /** Founds many, superiors before their units, in batches; returns ids in the same order. All or none. */
    @Transactional
    public List<Long> foundAll(Actor actor, List<FoundOrganisation> wishes) {
        return events.found(actor, wishes);
    }

    /** Gives the unit another name from the effective day on; returns the event's id. */
    @Transactional
    public long rename(Actor actor, RenameOrganisation wish) {
        return events.rename(actor, wish);
    }

    /** Moves the unit, with all below it, under another superior; returns the event's id. */
    @Transactional
    public long transfer(Actor actor, TransferOrganisation wish) {
        return events.transfer(actor, wish);
    }

    /** Ends the unit; its heir takes over its history. Returns the event's id. */
    @Transactional
    public long dissolve(Actor actor, DissolveOrganisation wish) {
        return events.dissolve(actor, wish);
    }

    /** What founding would do; refuses what the founding would refuse. */
    @Transactional
    public OrganisationPreview preview(Actor actor, FoundOrganisation wish) {
        return events.preview(actor, wish);
    }

    @Transactional
    public OrganisationPreview preview(Actor actor, RenameOrganisation wish) {
        return events.preview(actor, wish);
    }

    @Transactional
    public OrganisationPreview preview(Actor actor, TransferOrganisation wish) {
        return events.preview(actor, wish);
    }

    @Transactional
    public OrganisationPreview preview(Actor actor, DissolveOrganisation wish) {
        return events.preview(actor, wish);
    }

    /** Takes the unit's latest event back, or refuses and names what was built on it. */
    @Transactional
    public void undo(Actor actor, long eventId) {
        events.undo(actor, eventId);
    }

    /** May this actor decide about this unit? */
    public boolean mayDecide(Actor actor, long organisationId) {
        return events.mayDecide(actor, organisationId);
    }
}
