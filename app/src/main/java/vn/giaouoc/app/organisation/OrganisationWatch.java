package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;

/**
 * What features above the tree do when a unit ends or lives again. Called inside the transaction of the event; a
 * {@link vn.giaouoc.db.common.Refusal} stops the event. Rights have been asked already.
 */
public interface OrganisationWatch {

    /** The unit ends on that day. Called while the tree still shows it living. */
    void dissolved(Actor actor, long organisationId, LocalDate on, long eventId);

    /** The event was taken back. Called when the tree shows the state before it again. */
    void undone(Actor actor, long organisationId, long eventId);

    /** Refuses, naming what stands in the way, when something was built on the unit on or after that day. */
    void requireNothingBuilt(long organisationId, LocalDate since);
}
