package vn.giaouoc.app.organisation.succession.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.succession.request.Share;
import vn.giaouoc.db.organisation.OrganisationVersion;

/**
 * A unit that ends or gives something away, and to whom. Takers are named by their place in the list of takers.
 *
 * @param ends false for a unit that stays
 * @param rest who takes what nobody named; null leaves it where it is
 * @param group the department of the taker for people without one; null leaves them without
 */
record Giver(
        OrganisationVersion unit,
        boolean ends,
        Map<Long, Integer> departments,
        Map<Long, Integer> employers,
        Map<Long, Integer> below,
        @Nullable Integer rest,
        @Nullable String group) {

    /** A unit that goes into the only taker as a whole. */
    static Giver whole(OrganisationVersion unit, @Nullable String group) {
        return new Giver(unit, true, Map.of(), Map.of(), Map.of(), 0, group);
    }

    /** A unit that is shared out as named. */
    static Giver shared(OrganisationVersion unit, boolean ends, List<Share> shares, @Nullable Integer rest) {
        var departments = new HashMap<Long, Integer>();
        var employers = new HashMap<Long, Integer>();
        var below = new HashMap<Long, Integer>();
        for (int i = 0; i < shares.size(); i++) {
            int taker = i;
            shares.get(i).departments().forEach(id -> departments.put(id, taker));
            shares.get(i).employers().forEach(id -> employers.put(id, taker));
            shares.get(i).below().forEach(id -> below.put(id, taker));
        }
        return new Giver(unit, ends, departments, employers, below, rest, null);
    }

    @Nullable
    Integer ofDepartment(long id) {
        return departments.getOrDefault(id, rest);
    }

    @Nullable
    Integer ofEmployer(long id) {
        return employers.getOrDefault(id, rest);
    }

    @Nullable
    Integer ofUnitBelow(long id) {
        return below.getOrDefault(id, rest);
    }
}
