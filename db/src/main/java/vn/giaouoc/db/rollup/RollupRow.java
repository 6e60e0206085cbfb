package vn.giaouoc.db.rollup;

/**
 * One line below a unit.
 *
 * @param id the organisation or department, 0 for "no department"
 * @param name as it was on the day of the tree; empty for "no department"
 * @param level the level's code, empty for a department
 * @param unitType the type's code, empty for a department
 * @param counted false for a unit that is only copied: shown apart, outside the sums above it
 */
public record RollupRow(
        LineKind kind, long id, String name, String level, String unitType, boolean counted, Figures figures) {

    /** The same line with so many grassroots unions, of which so many at 100 %. */
    public RollupRow counting(long units, long full) {
        return new RollupRow(kind, id, name, level, unitType, counted, figures.asUnits(units, full));
    }
}
