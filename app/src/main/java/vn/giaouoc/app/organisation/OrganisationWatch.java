package vn.giaouoc.app.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.common.Actor;

/**
 * What features above the tree do when a unit ends, goes on in others or lives again. Called inside the transaction of the
 * event; a {@link vn.giaouoc.db.common.Refusal} stops the event. Rights have been asked already.
 */
public interface OrganisationWatch {

    /** The unit ends on that day. Called while the tree still shows it living. */
    void dissolved(Actor actor, long organisationId, LocalDate on, long eventId);

    /**
     * What the unit had, or a part of it, goes on in others from that day: it merged, was consolidated, split, or a unit
     * was detached from it. Called once a unit, when the tree, the departments and the members stand as after the event;
     * whoever keeps something yearly (a report, agreements) closes it or hands it on here (trade: 3.4, 5). Nothing happens
     * unless a feature says so.
     *
     * @param predecessorId the unit that ended, or that stays when another was detached from it
     * @param successorIds where it goes on; the first speaks for its history, unless the predecessor stays
     * @param day the first day on which the successors stand
     */
    default void succeeded(Actor actor, long eventId, long predecessorId, List<Long> successorIds, LocalDate day) {}

    /**
     * The event was taken back. Called when the tree shows the state before it again; for an event of several units once
     * for each that ended, took in, gave or began.
     */
    void undone(Actor actor, long organisationId, long eventId);

    /** Refuses, naming what stands in the way, when something was built on the unit on or after that day. */
    void requireNothingBuilt(long organisationId, LocalDate since);
}
