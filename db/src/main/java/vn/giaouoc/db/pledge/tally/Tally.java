package vn.giaouoc.db.pledge.tally;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The figures of one leaf in one campaign year, or a difference to them. */
public record Tally(TallyKey key, Map<TallyColumn, Integer> figures) {

    /** A tally of nothing. */
    public static Tally empty(TallyKey key) {
        return new Tally(key, new EnumMap<>(TallyColumn.class));
    }

    /** The figure of a column, 0 when nobody counted. */
    public int of(TallyColumn column) {
        return figures.getOrDefault(column, 0);
    }

    /** One person more (+1) or less (-1) in each of these columns. */
    void add(Set<TallyColumn> columns, int sign) {
        for (var column : columns) {
            figures.merge(column, sign, Integer::sum);
        }
    }

    boolean isZero() {
        return figures.values().stream().allMatch(figure -> figure == 0);
    }
}
