/**
 * Figures summed up the tree: what a province, a superior union, a unit and its departments reached in a campaign year.
 * It reads tallies, the closure and, for a day in the past, the rows themselves; it writes nothing. Begin with
 * {@link vn.giaouoc.db.rollup.RollupRepository}.
 */
@NullMarked
package vn.giaouoc.db.rollup;

import org.jspecify.annotations.NullMarked;
