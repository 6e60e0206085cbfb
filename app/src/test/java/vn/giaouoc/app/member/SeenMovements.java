package vn.giaouoc.app.member;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.member.Membership;

/** A watch that remembers, for each person, where he or she counted before a movement and after it. */
@Singleton
public class SeenMovements implements MembershipWatch {

    private final Members members;
    private final Times times;
    private final ConcurrentMap<Long, List<Long>> seen = new ConcurrentHashMap<>();

    SeenMovements(Members members, Times times) {
        this.members = members;
        this.times = times;
    }

    @Override
    public Runnable watch(Collection<Long> personIds) {
        var before = personIds.stream().map(this::unit).toList();
        return () -> {
            int i = 0;
            for (long person : personIds) {
                seen.put(person, List.of(before.get(i++), unit(person)));
            }
        };
    }

    /** The unit before the last movement of a person and the one after; 0 for none. */
    public List<Long> of(long person) {
        return seen.getOrDefault(person, List.of());
    }

    private long unit(long person) {
        return members.activeMembership(person, times.today())
                .map(Membership::organisationId)
                .orElse(0L);
    }
}
