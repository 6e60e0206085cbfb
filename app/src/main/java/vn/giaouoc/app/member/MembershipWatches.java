package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** All watches at once, for writers of memberships. */
@Singleton
public class MembershipWatches {

    private final List<MembershipWatch> watches;

    public MembershipWatches(List<MembershipWatch> watches) {
        this.watches = watches;
    }

    /** Makes a change to the memberships of these people while everybody who counts them looks on. */
    public void around(Collection<Long> personIds, Runnable change) {
        var after = watches.stream().map(watch -> watch.watch(personIds)).toList();
        change.run();
        after.forEach(Runnable::run);
    }
}
