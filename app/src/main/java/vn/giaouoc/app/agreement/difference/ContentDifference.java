package vn.giaouoc.app.agreement.difference;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.text.AgreementContent;

/** Two texts clause by clause: lines are paired by their keys, so a reworded clause is one change and not two. */
public final class ContentDifference {

    private ContentDifference() {}

    /** Every line of the newer text in order, what was removed where it stood; lines that stayed are among them. */
    public static List<ClauseDifference> between(AgreementContent before, AgreementContent after) {
        var old = byKey(before);
        var fresh = byKey(after);
        var moved = moved(old, fresh);
        var lines = new ArrayList<ClauseDifference>();
        for (var key : merged(old, fresh)) {
            lines.add(line(old.get(key), fresh.get(key), moved.contains(key)));
        }
        return List.copyOf(lines);
    }

    /** Only what changed. */
    public static List<ClauseDifference> changes(AgreementContent before, AgreementContent after) {
        return between(before, after).stream().filter(line -> !line.same()).toList();
    }

    private static ClauseDifference line(@Nullable KeyedLine before, @Nullable KeyedLine after, boolean moved) {
        var shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("a line stands in one of the two texts");
        }
        var pieces = before == null || after == null || before.text().equals(after.text())
                ? List.<WordPiece>of()
                : WordDifference.between(before.text(), after.text());
        return new ClauseDifference(
                shown.place(),
                shown.key(),
                shown.heading(),
                before == null ? null : before.text(),
                after == null ? null : after.text(),
                moved,
                pieces);
    }

    private static Map<String, KeyedLine> byKey(AgreementContent content) {
        var lines = new LinkedHashMap<String, KeyedLine>();
        KeyedLine.of(content).forEach(line -> lines.put(line.place() + " " + line.key(), line));
        return lines;
    }

    /** The newer order, with removed lines behind the line they stood behind. */
    private static Set<String> merged(Map<String, KeyedLine> old, Map<String, KeyedLine> fresh) {
        var order = new ArrayList<>(fresh.keySet());
        int at = 0;
        for (var key : old.keySet()) {
            int there = order.indexOf(key);
            if (there >= 0) {
                at = there + 1;
            } else {
                order.add(at++, key);
            }
        }
        return new LinkedHashSet<>(order);
    }

    /** Lines both texts have that changed places, or went to another article. */
    private static Set<String> moved(Map<String, KeyedLine> old, Map<String, KeyedLine> fresh) {
        var moved = new HashSet<String>();
        var kept = old.keySet().stream().filter(fresh::containsKey).toList();
        var now = fresh.keySet().stream().filter(old::containsKey).toList();
        DiffUtils.diff(kept, now)
                .getDeltas()
                .forEach(delta -> moved.addAll(delta.getTarget().getLines()));
        for (var entry : fresh.entrySet()) {
            var before = old.get(entry.getKey());
            if (before != null && !before.order().equals(entry.getValue().order())) {
                moved.add(entry.getKey());
            }
        }
        return moved;
    }
}
