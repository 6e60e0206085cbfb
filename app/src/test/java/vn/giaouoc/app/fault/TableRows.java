package vn.giaouoc.app.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaouoc.app.fault.WatchedTable.Rows;

/**
 * The rows of some tables at one moment.
 *
 * @param tables by table the rows, by where they stand
 */
record TableRows(Map<String, Map<String, Rows>> tables) {

    /** Ids, codes, times and digests differ from scene to scene; what matters is that there is one. */
    private static final Pattern OF_THE_SCENE = Pattern.compile(
            "x'[0-9a-f]*'|\\b[0-9a-f]{64}\\b|\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?|-?\\d{10,}"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9A-HJKMNP-TV-Z]{12}\\b");

    /** What became of the rows since, in words that are the same in every scene: rows that came, rows that went. */
    List<String> changesTo(TableRows later) {
        var changes = new ArrayList<String>();
        for (var table : tables.keySet()) {
            var before = tables.getOrDefault(table, Map.of());
            var after = later.tables.getOrDefault(table, Map.of());
            gone(before, after).forEach(row -> changes.add("- " + general(row)));
            gone(after, before).forEach(row -> changes.add("+ " + general(row)));
        }
        return changes.stream().sorted().toList();
    }

    /** Rows of the one that the other does not have; where both have the same digest there are none. */
    private static List<String> gone(Map<String, Rows> one, Map<String, Rows> other) {
        var gone = new ArrayList<String>();
        one.forEach((place, rows) -> {
            var there = other.getOrDefault(place, Rows.NONE);
            if (!there.digest().equals(rows.digest())) {
                rows.texts().stream()
                        .filter(row -> !there.texts().contains(row))
                        .forEach(gone::add);
            }
        });
        return gone;
    }

    static String general(String row) {
        return OF_THE_SCENE.matcher(row).replaceAll("•");
    }
}
