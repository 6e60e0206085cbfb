package vn.giaouoc.app.member;

import java.util.Collection;

/**
 * Somebody who keeps figures of members. Every writer of memberships calls all watches before its change, inside its
 * transaction, and runs what they return after the change, in the same transaction; so a figure and the rows it counts
 * are committed together or not at all (design: numbers that always agree).
 */
public interface MembershipWatch {

    /**
     * Looks at these people before their memberships or their gender change.
     *
     * @return what to do once the change is written
     */
    Runnable watch(Collection<Long> personIds);
}
