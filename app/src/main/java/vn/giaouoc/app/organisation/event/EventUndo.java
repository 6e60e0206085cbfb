package vn.giaouoc.app.organisation.event;

import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.organisation.event.OrganisationEvent;

/** Takes back events that are about several units; they are planned and carried out elsewhere. */
public interface EventUndo {

    /** Asks everything and puts everything back; the event stands and its kind is a succession. */
    void undo(Actor actor, OrganisationEvent event);
}
