package vn.giaouoc.app.agreement.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Puts the changes between two lists of keyed lines into a third list that grew from the first as well.
 *
 * @param clashes headings of lines both sides changed differently
 */
record KeyedMerge<T>(List<T> merged, List<String> clashes) {

    /**
     * What the proposal changed is taken, what stands elsewhere stays.
     *
     * @param base what the proposal began with
     * @param wanted the proposal
     * @param now what stands now
     */
    static <T> KeyedMerge<T> of(
            List<T> base, List<T> wanted, List<T> now, Function<T, String> key, Function<T, String> shown) {
        var old = map(base, key);
        var proposed = map(wanted, key);
        var current = map(now, key);
        var clashes = new ArrayList<String>();
        var merged = new LinkedHashMap<String, T>();
        current.forEach((name, line) -> {
            var before = old.get(name);
            var after = proposed.get(name);
            if (Objects.equals(before, after) || line.equals(after)) {
                merged.put(name, line);
            } else if (line.equals(before)) {
                if (after != null) {
                    merged.put(name, after);
                }
            } else {
                clashes.add(shown.apply(line));
                merged.put(name, line);
            }
        });
        proposed.forEach((name, line) -> {
            var before = old.get(name);
            if (before == null) {
                merged.putIfAbsent(name, line);
            } else if (!current.containsKey(name) && !before.equals(line)) {
                clashes.add(shown.apply(line));
            }
        });
        var order = order(old, proposed, current, clashes);
        return new KeyedMerge<>(
                order.stream().map(merged::get).filter(Objects::nonNull).toList(), List.copyOf(clashes));
    }

    /** The order of whichever side changed it, with the new lines of both behind the line they stand behind. */
    private static <T> List<String> order(
            Map<String, T> old, Map<String, T> proposed, Map<String, T> current, List<String> clashes) {
        boolean theyMoved = !kept(proposed, old).equals(kept(old, proposed));
        boolean weMoved = !kept(current, old).equals(kept(old, current));
        if (theyMoved && weMoved && !kept(proposed, current).equals(kept(current, proposed))) {
            clashes.add("thứ tự các dòng");
        }
        var first = theyMoved ? proposed : current;
        var second = theyMoved ? current : proposed;
        var order = new ArrayList<>(first.keySet());
        int at = 0;
        for (var entry : second.entrySet()) {
            int there = order.indexOf(entry.getKey());
            if (there >= 0) {
                at = there + 1;
            } else if (!old.containsKey(entry.getKey())) {
                order.add(at++, entry.getKey());
            }
        }
        return order;
    }

    private static <T> List<String> kept(Map<String, T> of, Map<String, T> in) {
        return of.keySet().stream().filter(in::containsKey).toList();
    }

    private static <T> Map<String, T> map(List<T> lines, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        lines.forEach(line -> map.put(key.apply(line), line));
        return map;
    }
}
