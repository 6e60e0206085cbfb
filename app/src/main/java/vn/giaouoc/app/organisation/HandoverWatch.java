package vn.giaouoc.app.organisation;

import java.util.List;
import vn.giaouoc.app.common.Actor;

/**
 * Features whose rows go from unit to unit when units merge, split or detach: members, offices. Called inside the transaction
 * of the event; a {@link vn.giaouoc.db.common.Refusal} stops it. Rights have been asked already. Features that only take
 * note implement {@link OrganisationWatch#succeeded} instead.
 */
public interface HandoverWatch {

    /** What would be carried, counted now; changes nothing. */
    List<Count> tell(Handover handover);

    /** Carries it. Called when the new units and departments are there and the old ones have ended. */
    void carry(Actor actor, Handover handover);

    /** Puts back what the event carried, or refuses and names what was built on it since. */
    void takeBack(Actor actor, long eventId);

    /** What there is to count. */
    enum Thing {
        /** Union members who go on there. */
        MEMBERS,
        /** Staff who are no members yet and go on there. */
        STAFF,
        /** People who were in the successor already and are kept once. */
        ALREADY_THERE,
        /** Waiting transfers whose unit becomes another. */
        TRANSFERS,
        /** People whose card or link goes on working. */
        CARDS,
        /** Offices that end; the successor's are given anew. */
        OFFICES
    }

    /** So many of a thing go from one unit to another; {@code toId} is 0 for what goes nowhere. */
    record Count(Thing thing, long fromId, long toId, long number) {}
}
