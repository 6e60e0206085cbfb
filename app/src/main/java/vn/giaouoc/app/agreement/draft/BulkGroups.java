package vn.giaouoc.app.agreement.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.common.Digest;

/**
 * Puts departments together. Whoever stands on an agreement of an earlier run of the same shape is left alone, so that a
 * second run makes nothing twice, and one after a new department came takes up the new one only.
 *
 * @param groups each becomes one agreement
 * @param already those of an earlier run
 * @param leftOver who has nobody to agree with
 */
record BulkGroups(List<Group> groups, List<NamedPlace> already, List<NamedPlace> leftOver) {

    private static final int KEY = 24;

    /** One agreement to be; of two groups with the same key the schema takes one. */
    record Group(String key, List<NamedPlace> members) {}

    static BulkGroups of(BulkShape shape, List<NamedPlace> candidates, Set<PartyPlace> taken) {
        var already =
                candidates.stream().filter(one -> taken.contains(one.place())).toList();
        var free =
                candidates.stream().filter(one -> !taken.contains(one.place())).toList();
        if (free.size() < 2) {
            return new BulkGroups(List.of(), already, free);
        }
        var groups = shape == BulkShape.ALL_IN_ONE ? List.of(free) : pairs(free);
        return new BulkGroups(
                groups.stream()
                        .map(members -> new Group(key(shape, members), members))
                        .toList(),
                already,
                List.of());
    }

    /** Two by two; of an odd number the last three agree together. */
    private static List<List<NamedPlace>> pairs(List<NamedPlace> free) {
        var pairs = new ArrayList<List<NamedPlace>>();
        for (int from = 0; from + 1 < free.size(); from += 2) {
            int to = free.size() - from == 3 ? free.size() : from + 2;
            pairs.add(List.copyOf(free.subList(from, to)));
        }
        return pairs;
    }

    private static String key(BulkShape shape, List<NamedPlace> members) {
        var places = members.stream().map(one -> one.place().key()).sorted().collect(Collectors.joining("\n"));
        return prefix(shape)
                + Digest.hex(Digest.sha256(places.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, KEY);
    }

    /** What keys of that shape begin with. */
    static String prefix(BulkShape shape) {
        return shape == BulkShape.ALL_IN_ONE ? "A:" : "P:";
    }
}
